package dev.callwright.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.model.CalleeEntry;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.runtime.SubmitOutcome.Invalid;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No amount of what a program logs or shows has a credential or a person in it. {@code -Dcanary.bytes} says how much: a
 * quarter is of logs and outcomes of requests, which take the longest to come by; the rest are texts of models,
 * violations and exceptions.
 */
class CanaryVolumeTest {

    private static final Clock NOW = Clock.fixed(Instant.ofEpochSecond(1_630_468_800), ZoneOffset.UTC);
    private static final long BYTES = Long.getLong("canary.bytes", 50_000_000);
    private static final long OF_REQUESTS = BYTES / 4;
    private static final int DEBTORS = 16;
    private static final int AT_ONCE = 8;
    private static final String LOGS_OF_CONNECTIONS = "okhttp3.internal.concurrent.TaskRunner";

    private final Secrets secrets = Secrets.random(NOW.instant(), DEBTORS);
    private final Canaries canaries = new Canaries(secrets.all());
    private final ExecutorService submitters = Executors.newFixedThreadPool(AT_ONCE);
    private AnswerServer server;
    private CallwrightClient client;

    @BeforeEach
    void start() throws IOException {
        server = new AnswerServer();
        client = server.clientBuilder()
                .apiKey(secrets.key())
                .apiSecret(secrets.secret())
                .clock(NOW)
                .callTimeout(Duration.ofSeconds(20))
                .build();
    }

    @AfterEach
    void stop() {
        canaries.close();
        submitters.shutdown();
        server.close();
    }

    @Test
    void logsAndOutcomesOfRequests() {
        List<Hostile> echoes = secrets.echoes();
        for (int i = 1; i <= echoes.size(); i++) {
            server.answer = echoes.get(i - 1).answer();
            submitUntil(OF_REQUESTS * i / echoes.size());
        }
        assertThat(canaries.bytes(LOGS_OF_CONNECTIONS)).as("bytes of logs").isGreaterThan(OF_REQUESTS / 2);
        assertNothingWasFoundIn(OF_REQUESTS);
    }

    @Test
    void textsOfModelsViolationsAndExceptions() {
        while (canaries.bytes() < BYTES - OF_REQUESTS) {
            canaries.see("task that is refused", refused());
            for (Debtor wrong : secrets.wrong()) {
                canaries.attempt(() -> canaries.see("model", Debtor.MAPPER.toModel(wrong)));
                canaries.attempt(() -> Debtor.MAPPER.toJson(wrong));
            }
            CreateTaskRequest request = request();
            canaries.see("request", request);
            canaries.see("request's builder", request.toBuilder());
        }
        assertThat(canaries.bytes("model")).as("bytes of models").isPositive();
        assertNothingWasFoundIn(BYTES - OF_REQUESTS);
    }

    private void submitUntil(long bytes) {
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> submitWhile(bytes), submitters))
                        .limit(AT_ONCE)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void submitWhile(long bytes) {
        while (canaries.bytes() < bytes) {
            canaries.see("outcome", client.submit(Debtor.task(), Debtor.MAPPER, secrets.debtors()));
            canaries.see(
                    "outcome of the twin",
                    client.submitAsync(Debtor.task(), Debtor.MAPPER, secrets.debtors())
                            .join());
        }
    }

    private Object refused() {
        Object outcome = client.submit(Debtor.task(), Debtor.MAPPER, secrets.wrong());
        assertThat(outcome).isInstanceOf(Invalid.class);
        return outcome;
    }

    private CreateTaskRequest request() {
        List<CalleeEntry> entries =
                secrets.debtors().stream().map(Debtor.MAPPER::toModel).toList();
        return CreateTaskRequest.builder()
                .taskName("overdue-1")
                .agentId(41)
                .appId("2Xql9RBI")
                .numberInfoList(entries)
                .build();
    }

    /** And what is shown last would have been. */
    private void assertNothingWasFoundIn(long bytes) {
        assertThat(canaries.bytes()).as("bytes that were searched").isGreaterThanOrEqualTo(bytes);
        assertThat(canaries.found()).as("where a secret was seen").isEmpty();

        Logger.getLogger("last").log(Level.FINEST, secrets.debtors().get(DEBTORS - 1)::amount);

        assertThat(canaries.found()).containsExactly("last");
    }
}
