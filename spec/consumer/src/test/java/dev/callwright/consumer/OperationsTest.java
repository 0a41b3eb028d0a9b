package dev.callwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.client.AtMostOnce;
import dev.callwright.client.ContractJson;
import dev.callwright.client.Credentials;
import dev.callwright.client.SigningInterceptor;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.model.CancelRecallFlowRequest;
import dev.callwright.contract.model.CancelTasksRequest;
import dev.callwright.contract.model.GetBalanceResponse;
import dev.callwright.contract.model.GetRecordingUrlResponse;
import dev.callwright.contract.model.QueryRecallFlowsRequest;
import dev.callwright.contract.model.QueryTasksRequest;
import dev.callwright.contract.model.QueryTasksResponse;
import dev.callwright.contract.model.RecallCancelType;
import dev.callwright.contract.model.RecallFlowAgent;
import dev.callwright.contract.model.RecallFlowDetail;
import dev.callwright.contract.model.RecallFlowFilter;
import dev.callwright.contract.model.RecallFlowKey;
import dev.callwright.contract.model.RecallFlowRecord;
import dev.callwright.contract.model.RecallType;
import dev.callwright.contract.model.RecordingSource;
import dev.callwright.contract.model.TaskFilter;
import dev.callwright.contract.model.TaskType;
import dev.callwright.contract.model.UpdateRecallFlowRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** Every operation beside creating a task, as the vendor's pages show it, over a socket. */
class OperationsTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final LocalDateTime UNTIL = LocalDateTime.of(2024, 12, 31, 23, 59, 59);
    private static final String DONE = "{\"code\":0,\"msg\":\"success\",\"data\":null}";

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
                .baseUrl(server.url("/v3/")) // Sister brands have a prefix.
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create(ContractJson.newMapper()))
                .build()
                .create(VoiceGroupCallApi.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void queryTasks() throws Exception {
        answer("{\"code\":0,\"data\":{\"total\":1,\"pages\":1,\"records\":[{\"taskId\":5009612,\"status\":7}]}}");

        QueryTasksResponse answer = api.queryTasks(QueryTasksRequest.builder()
                        .current(1)
                        .size(10)
                        .params(TaskFilter.builder()
                                .strTime(FROM)
                                .endTime(UNTIL)
                                .taskType(TaskType.AI_AGENT)
                                .statusList(List.of())
                                .build())
                        .build())
                .execute()
                .body();

        assertThat(answer.code()).isEqualTo("0");
        assertThat(answer.data().records().get(0).taskId()).isEqualTo(5009612L);
        assertThat(answer.data().records().get(0).status()).isEqualTo(7);
        assertPosted("/v3/voice/group/call/query", """
                {"current":1,"size":10,"params":{"strTime":"2024-01-01 00:00:00","endTime":"2024-12-31 23:59:59",\
                "taskType":3,"statusList":[]}}""");
    }

    @Test
    void cancelTasks() throws Exception {
        answer("{\"code\":\"0\",\"msg\":\"success\",\"data\":null}");

        CancelTasksRequest request =
                CancelTasksRequest.builder().taskIdList(List.of(123L, 456L)).build();
        assertThat(api.cancelTasks(request).execute().body().code()).isEqualTo("0");
        assertPosted("/v3/voice/group/call/cancel", "{\"taskIdList\":[123,456]}");
    }

    @Test
    void queryRecallFlows() throws Exception {
        answer("{\"code\":0,\"data\":{\"records\":[{\"keyId\":12,\"taskId\":5009612,\"finishNum\":0}]}}");

        RecallFlowRecord flow = api.queryRecallFlows(QueryRecallFlowsRequest.builder()
                        .current(1)
                        .size(10)
                        .params(RecallFlowFilter.builder()
                                .strTime(FROM)
                                .endTime(UNTIL)
                                .taskName("5009612")
                                .build())
                        .build())
                .execute()
                .body()
                .data()
                .records()
                .get(0);

        assertThat(flow.keyId()).isEqualTo(12);
        assertPosted("/v3/voice/recallFlow/queryPage", """
                {"current":1,"size":10,"params":{"strTime":"2024-01-01 00:00:00","endTime":"2024-12-31 23:59:59",\
                "taskName":"5009612"}}""");
    }

    @Test
    void getRecallFlow() throws Exception {
        answer("{\"code\":0,\"data\":{\"keyId\":12,\"nodeList\":[{\"keyId\":1427,\"nodeStatus\":2}],\"total\":0}}");

        RecallFlowDetail flow = api.getRecallFlow(
                        RecallFlowKey.builder().keyId(12L).build())
                .execute()
                .body()
                .data();

        assertThat(flow.nodeList().get(0).keyId()).isEqualTo(1427);
        assertPosted("/v3/voice/recallFlow/queryDetail", "{\"keyId\":12}");
    }

    @Test
    void updateRecallFlow() throws Exception {
        answer(DONE);

        UpdateRecallFlowRequest request = UpdateRecallFlowRequest.builder()
                .keyId(12L)
                .recallInterval(30)
                .recallNum(1)
                .recallType(RecallType.EVERYBODY)
                .recallIntent(List.of("101"))
                .nodeList(List.of(RecallFlowAgent.builder().scriptId(123).build()))
                .build();
        assertThat(api.updateRecallFlow(request).execute().body().code()).isEqualTo("0");
        assertPosted("/v3/voice/recallFlow/update", """
                {"keyId":12,"recallInterval":30,"recallNum":1,"recallType":0,"recallIntent":["101"],\
                "nodeList":[{"scriptId":123}]}""");
    }

    @Test
    void cancelRecallFlow() throws Exception {
        answer(DONE);

        api.cancelRecallFlow(CancelRecallFlowRequest.builder()
                        .type(RecallCancelType.NODE)
                        .id(1427L)
                        .build())
                .execute();

        assertPosted("/v3/voice/recallFlow/cancel", "{\"type\":3,\"id\":1427}");
    }

    @Test
    void getRecordingUrl() throws Exception {
        answer("{\"status\":\"0\",\"reason\":\"success\",\"data\":{\"url\":\"https://a.example\",\"expireTime\":1}}");

        GetRecordingUrlResponse answer =
                api.getRecordingUrl("123.wav", null).execute().body();

        assertThat(answer.status()).isEqualTo("0");
        assertThat(answer.data().expireTime()).isEqualTo("1");
        assertThat(answer.succeeded()).isTrue();
        assertThat(server.takeRequest().getRequestLine())
                .isEqualTo("GET /v3/voice/getRecordingFileUrl?recordingFileId=123.wav HTTP/1.1");
    }

    @Test
    void aRecordingIsOfAGroupOrAnotherCall() throws Exception {
        for (RecordingSource source : RecordingSource.values()) {
            answer("{\"status\":\"0\"}");

            api.getRecordingUrl("123.wav", source).execute();

            assertThat(server.takeRequest().getUrl().queryParameter("sourceType"))
                    .isEqualTo(source.value());
        }
        assertThat(RecordingSource.of("sip")).isEqualTo(RecordingSource.SIP);
        assertThatThrownBy(() -> RecordingSource.of("other"))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("none of group, sip");
    }

    @Test
    void getBalance() throws Exception {
        answer("{\"status\":\"0\",\"reason\":\"success\",\"balance\":\"99.990000\",\"gift\":50,\"credit\":0.10}");

        GetBalanceResponse answer = api.getBalance().execute().body();

        assertThat(answer.balance()).isEqualTo("99.990000");
        assertThat(answer.credit()).isEqualTo("0.10");
        RecordedRequest arrived = server.takeRequest();
        assertThat(arrived.getRequestLine()).isEqualTo("GET /v3/sms/getBalance HTTP/1.1");
        assertThat(arrived.getHeaders().get("Sign")).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    private void assertPosted(String path, String body) throws InterruptedException {
        RecordedRequest arrived = server.takeRequest();
        assertThat(arrived.getRequestLine()).isEqualTo("POST " + path + " HTTP/1.1");
        assertThat(arrived.getHeaders().get("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(arrived.getHeaders().get("Sign")).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
        assertThat(arrived.getBody().utf8()).isEqualTo(body);
    }
}
