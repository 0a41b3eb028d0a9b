package dev.callwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.client.AtMostOnce;
import dev.callwright.client.ContractJson;
import dev.callwright.client.Credentials;
import dev.callwright.client.SigningInterceptor;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.contract.model.CreateTaskResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** What a service does that has the client jar and nothing else of ours. */
class ClientJarTest {

    private static final MockResponse ACCEPTED = new MockResponse.Builder()
            .setHeader("Content-Type", "application/json")
            .body("{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}")
            .build();

    private final ObjectMapper json = ContractJson.newMapper();
    private final MockWebServer server = new MockWebServer();
    private VoiceGroupCallApi api;

    @BeforeEach
    void start() throws IOException {
        server.start();
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1630468800), ZoneOffset.UTC);
        OkHttpClient http = AtMostOnce.configure(new OkHttpClient.Builder())
                .addInterceptor(new SigningInterceptor(() -> new Credentials("bDqJFiq9", "7bz1lzh9"), clock))
                .build();
        api = new Retrofit.Builder()
                .baseUrl(server.url("/"))
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(json))
                .build()
                .create(VoiceGroupCallApi.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theDocumentsRequestArrivesAsTheDocumentPrintsIt() throws Exception {
        server.enqueue(ACCEPTED);

        api.createTask(DocumentRequest.build()).execute();

        RecordedRequest arrived = server.takeRequest();
        assertThat(json.readTree(arrived.getBody().utf8())).isEqualTo(document());
        assertThat(arrived.getRequestLine()).isEqualTo("POST /voice/group/call/send/agent HTTP/1.1");
        assertDocumentHeaders(arrived);
    }

    @Test
    void theAnswerIsRead() throws IOException {
        server.enqueue(ACCEPTED);

        Response<CreateTaskResponse> response =
                api.createTask(DocumentRequest.build()).execute();

        assertThat(response.body())
                .isEqualTo(CreateTaskResponse.builder()
                        .code("0")
                        .msg("success")
                        .data(123123L)
                        .build());
    }

    @Test
    void aBodyThatTheCallerStreamsTakesTheSameWay() throws Exception {
        server.enqueue(ACCEPTED);
        CreateTaskRequest request = DocumentRequest.build();

        Response<ResponseBody> response =
                api.createTaskStreamed(new StreamedBody(request, json)).execute();

        RecordedRequest arrived = server.takeRequest();
        assertThat(json.readTree(arrived.getBody().utf8())).isEqualTo(document());
        assertDocumentHeaders(arrived);
        try (ResponseBody body = response.body()) {
            assertThat(json.readValue(body.byteStream(), CreateTaskResponse.class)
                            .data())
                    .isEqualTo(123123L);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 503, 307})
    void anAnswerThatInvitesToRepeatIsNotFollowed(int status) throws IOException {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Retry-After", "0")
                .setHeader("Location", server.url("/again"))
                .build());
        server.enqueue(ACCEPTED);

        assertThat(api.createTask(DocumentRequest.build()).execute().code()).isEqualTo(status);
        assertThat(server.getRequestCount()).isOne();
    }

    private static void assertDocumentHeaders(RecordedRequest arrived) {
        assertThat(arrived.getHeaders().get("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(arrived.getHeaders().get("Api-Key")).isEqualTo("bDqJFiq9");
        assertThat(arrived.getHeaders().get("Timestamp")).isEqualTo("1630468800");
        assertThat(arrived.getHeaders().get("Sign")).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
    }

    private JsonNode document() throws IOException {
        try (InputStream in = ClientJarTest.class.getResourceAsStream("document-request.json")) {
            return json.readTree(in);
        }
    }
}
