package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.CallwrightClient;
import dev.callwright.runtime.KeyId;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SimulatedTask;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document's own example, from an annotated class. */
@ExtendWith(SandboxExtension.class)
class DocumentExampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsSentIsTheDocumentsRequest() throws IOException, InterruptedException {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder()
                    .body("{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}")
                    .build());
            server.start();

            SubmitOutcome outcome =
                    client(server).submit(DocumentTask.example(), new DocumentCalleeCalleeMapper(), callees());

            RecordedRequest request = server.takeRequest();
            assertThat(request.getMethod()).isEqualTo("POST");
            assertThat(request.getTarget()).isEqualTo("/voice/group/call/send/agent");
            assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json;charset=UTF-8");
            assertThat(request.getHeaders().values("Accept-Encoding")).containsExactly("identity");
            assertThat(request.getHeaders().get("Api-Key")).isEqualTo("bDqJFiq9");
            assertThat(request.getHeaders().get("Timestamp")).isEqualTo("1630468800");
            assertThat(request.getHeaders().get("Sign")).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
            assertThat(JSON.readTree(Objects.requireNonNull(request.getBody()).toByteArray()))
                    .isEqualTo(documentRequest());
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SubmitOutcome.Accepted.class,
                            accepted -> assertThat(accepted.keyId()).isEqualTo(new KeyId(123123)));
        }
    }

    @Test
    void theSandboxAcceptsIt(Sandbox sandbox) {
        SubmitOutcome outcome =
                Clients.of(sandbox).submit(DocumentTask.example(), new DocumentCalleeCalleeMapper(), callees());

        assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
        assertThat(sandbox.tasks()).extracting(SimulatedTask::name).containsExactly("I want to test Agent API-16");
    }

    private static CallwrightClient client(MockWebServer server) {
        return CallwrightClient.builder()
                .apiKey("bDqJFiq9")
                .apiSecret("7bz1lzh9")
                .appId("2Xql9RBI")
                .baseUrl(server.url("/").toString())
                .allowLoopback()
                .clock(Clock.fixed(Instant.ofEpochSecond(1_630_468_800), ZoneOffset.UTC))
                .build();
    }

    private static List<DocumentCallee> callees() {
        return List.of(DocumentCallee.example());
    }

    private static JsonNode documentRequest() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DocumentExampleTest.class.getResourceAsStream("document-request.json"))) {
            return JSON.readTree(in);
        }
    }
}
