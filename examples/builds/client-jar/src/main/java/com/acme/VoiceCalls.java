package com.acme;

import dev.callwright.client.AtMostOnce;
import dev.callwright.client.ContractJson;
import dev.callwright.client.Credentials;
import dev.callwright.client.SigningInterceptor;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.model.CalleeEntry;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.contract.model.CreateTaskResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** A service that has its own rules of delivery, and wants the typed interface alone. */
public final class VoiceCalls {

    private final VoiceGroupCallApi api;
    private final String appId;

    /**
     * @param baseUrl such as {@link VoiceGroupCallApi#BASE_URL}
     * @param credentials what the requests are signed with
     * @param appId the application
     */
    public VoiceCalls(String baseUrl, Credentials credentials, String appId) {
        OkHttpClient http = AtMostOnce.configure(new OkHttpClient.Builder())
                .addInterceptor(new SigningInterceptor(() -> credentials, Clock.systemUTC()))
                .build();
        this.api = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(ContractJson.newMapper()))
                .build()
                .create(VoiceGroupCallApi.class);
        this.appId = appId;
    }

    /**
     * Offers something to one person, and says what the service made of it.
     *
     * @param arguments address of the service, API key, secret, application and number
     * @throws IOException when there is no answer
     */
    public static void main(String[] arguments) throws IOException {
        VoiceCalls calls = new VoiceCalls(arguments[0], new Credentials(arguments[1], arguments[2]), arguments[3]);
        System.out.println(calls.offer("offer-by-hand", 43, arguments[4], "2 %"));
    }

    /**
     * Offers something to one person.
     *
     * @param taskName not used before
     * @param agentId who speaks
     * @param number whom to call, digits only, with the country code
     * @param offer what the agent says of it
     * @return what the service made of it
     * @throws IOException when there is no answer: the task may exist or not
     */
    public CreateTaskStatus offer(String taskName, int agentId, String number, String offer) throws IOException {
        CreateTaskRequest request = CreateTaskRequest.builder()
                .appId(appId)
                .taskName(taskName)
                .agentId(agentId)
                .numberInfoList(List.of(
                        CalleeEntry.builder().calleeNumber(number).text1(offer).build()))
                .build();
        CreateTaskResponse answer = api.createTask(request).execute().body();
        if (answer == null) {
            throw new IOException("no answer that could be read");
        }
        return answer.statusCode()
                .flatMap(CreateTaskStatus::of)
                .orElseThrow(() -> new IOException("a code that the document does not have"));
    }
}
