package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.Scenario;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DocumentRequestTest {

    private static final Clock SIGNED_AT = Clock.fixed(Instant.ofEpochSecond(1630468800), ZoneOffset.UTC);

    @Test
    void theDocumentsRequestGetsTheDocumentsResponse() {
        try (Sandbox sandbox = Sandbox.builder().clock(SIGNED_AT).start()) {
            HttpRequest request = HttpRequest.newBuilder(TestClient.uri(sandbox))
                    .header("Content-Type", "application/json;charset=UTF-8")
                    .header("Sign", "05d7a50893e22a5c4bb3216ae3396c7c")
                    .header("Timestamp", "1630468800")
                    .header("Api-Key", "bDqJFiq9")
                    .POST(HttpRequest.BodyPublishers.ofString(Body.document()))
                    .build();

            HttpResponse<String> response = TestClient.send(request);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(response.body()).isEqualTo("{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}");
            assertThat(sandbox.task(123123)).hasValueSatisfying(task -> {
                assertThat(task.name()).isEqualTo("I want to test Agent API-16");
                assertThat(task.agentId()).isEqualTo(41);
                assertThat(task.scenario()).isEqualTo(Scenario.FINANCIAL_COLLECTION);
                assertThat(task.callees()).isEqualTo(1);
                assertThat(task.recalls()).isEqualTo(5);
            });
        }
    }

    @Test
    void theDocumentsRequestIsRefusedASecondTime() {
        try (Sandbox sandbox = Sandbox.start()) {
            TestClient client = new TestClient(sandbox);

            assertThat(client.submit(Body.document())).isEqualTo("0");
            assertThat(client.submit(Body.document())).isEqualTo("-41");
            assertThat(sandbox.tasks()).hasSize(1);
        }
    }
}
