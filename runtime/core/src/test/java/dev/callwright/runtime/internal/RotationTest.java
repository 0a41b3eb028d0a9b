package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.runtime.Balance;
import dev.callwright.runtime.ReadOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pair that is rotated while requests are sent signs each of them whole: never one's key with another's secret. */
class RotationTest {

    private static final int AT_ONCE = 8;

    private final Service service = new Service();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<String, Integer> requestsByKey = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void noRequestIsSignedWithAMixedPair() throws Exception {
        rotate(1_000);
    }

    @Test
    @Tag("campaign")
    void noneOfTenThousandRequestsIsSignedWithAMixedPair() throws Exception {
        rotate(10_000);
    }

    private void rotate(int requests) throws InterruptedException, ExecutionException {
        service.server.setDispatcher(new Checking());
        AtomicInteger asked = new AtomicInteger();
        List<Credentials> pairs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            pairs.add(new Credentials("key-" + i, secretOf("key-" + i)));
        }
        try (CallwrightClient client = service.clientBuilder()
                .credentials(() -> pairs.get(asked.getAndIncrement() % pairs.size()))
                .build()) {
            ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
            List<Future<ReadOutcome<Balance>>> answers = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                answers.add(callers.submit(client::balance));
            }
            for (Future<ReadOutcome<Balance>> answer : answers) {
                assertThat(answer.get()).isInstanceOf(ReadOutcome.Success.class);
            }
            callers.shutdown();
        }
        assertThat(wrong).as("requests with a mixed pair").isEmpty();
        assertThat(asked).as("the supplier is asked once a request").hasValue(requests);
        assertThat(requestsByKey)
                .as("requests by key")
                .hasSize(pairs.size())
                .allSatisfy((key, count) -> assertThat(count).isEqualTo(requests / pairs.size()));
    }

    private static String secretOf(String key) {
        return "secret-of-" + key;
    }

    private final class Checking extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            Headers headers = request.getHeaders();
            String key = String.valueOf(headers.get("Api-Key"));
            String sign = Signature.of(
                    new Credentials(key, secretOf(key)), Long.parseLong(String.valueOf(headers.get("Timestamp"))));
            if (!sign.equals(headers.get("Sign"))) {
                wrong.add(key);
            }
            requestsByKey.merge(key, 1, Integer::sum);
            return new MockResponse.Builder()
                    .body("{\"status\":\"0\",\"balance\":\"1.5\",\"gift\":\"0\",\"credit\":\"0\"}")
                    .build();
        }
    }
}
