package dev.callwright.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.examples.interop.Relay.Exchange;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.PushSettings;
import dev.callwright.sandbox.Sandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The validator judges the reports that the sandbox pushes, too. */
class CallbackTest {

    @AutoClose
    private final MockWebServer receiver = new MockWebServer();

    private final Validator validator = Validator.ofCallbacks();

    @BeforeEach
    void takeEverything() throws IOException {
        receiver.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(200).build();
            }
        });
        receiver.start();
    }

    @Test
    void everyPushIsAsTheSpecSays() throws InterruptedException {
        assertThat(pushes())
                .isNotEmpty()
                .allSatisfy(push -> assertThat(validator.problems(push)).isEmpty());
    }

    @Test
    void aWrongPushIsFound() throws InterruptedException {
        Exchange push = pushes().get(0);
        assertThat(push.body()).startsWith("{\"array\":[");

        String broken = "{\"array\":\"no list\"}"; // Each field of a report may be a text or a number.

        assertThat(validator.problems(exchange(push.headers(), broken))).isNotEmpty();
    }

    private List<Exchange> pushes() throws InterruptedException {
        try (Sandbox sandbox = Sandbox.builder()
                .push(PushSettings.to(receiver.url("/statusReport").uri()))
                .start()) {
            GroupCallTask task =
                    GroupCallTask.builder().taskName("overdue").agentId(41).build();
            SubmitOutcome outcome = new Service(sandbox.baseUrl())
                    .client()
                    .submit(task, new BorrowerCalleeMapper(), List.of(Borrower.example()));
            assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
            sandbox.completeCalls();
        }
        List<Exchange> pushes = new ArrayList<>();
        for (int i = receiver.getRequestCount(); i > 0; i--) {
            RecordedRequest request = receiver.takeRequest();
            Map<String, String> headers = new TreeMap<>();
            request.getHeaders().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
            ByteString body = request.getBody() == null ? ByteString.EMPTY : request.getBody();
            pushes.add(exchange(headers, body.utf8()));
        }
        return pushes;
    }

    private static Exchange exchange(Map<String, String> headers, String body) {
        return new Exchange("POST", "/statusReport", headers, body, 200, "text/plain", "");
    }
}
