package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.callwright.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.Invalid;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Stage;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a submit promises to a thread that waits, it promises to one that does not. */
class SubmitAsyncTest {

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theOutcomeIsThatOfASubmit() {
        CallwrightClient client = service.accepts().accepts().client();

        assertThat(client.submitAsync(Loan.task(), Loan.MAPPER, Loan.one()).join())
                .isInstanceOf(Accepted.class)
                .isEqualTo(client.submit(Loan.task(), Loan.MAPPER, Loan.one()));
    }

    @Test
    void theCalleesAreReadByTheThreadThatSubmits() {
        Thread[] reading = new Thread[1];
        Stream<Loan> loans = Loan.one().stream().peek(loan -> reading[0] = Thread.currentThread());

        SubmitOutcome outcome = service.accepts()
                .client()
                .submitAsync(Loan.task(), Loan.MAPPER, loans)
                .join();

        assertThat(outcome).isInstanceOf(Accepted.class);
        assertThat(reading[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void whatTheCalleesThrowIsThrownAtOnce() {
        Stream<Loan> failing = Loan.one().stream().peek(loan -> {
            throw new IllegalStateException("database");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> service.client().submitAsync(Loan.task(), Loan.MAPPER, failing))
                .withMessage("database");
    }

    @Test
    void whatBreaksTheContractIsNotSent() {
        CompletableFuture<SubmitOutcome> outcome =
                service.client().submitAsync(Loan.task(), Loan.MAPPER, List.of(Loan.of(1)));

        assertThat(outcome).isCompleted();
        assertThat(outcome.join()).isInstanceOf(Invalid.class);
        assertThat(service.posts()).isZero();
    }

    @Test
    void aThreadThatIsInterruptedAlreadySendsNothing() {
        Thread.currentThread().interrupt();
        CompletableFuture<SubmitOutcome> outcome =
                service.accepts().client().submitAsync(Loan.task(), Loan.MAPPER, Loan.one());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.join())
                .isEqualTo(new NotSent("overdue-1", Stage.INTERRUPTED, InterruptedException.class.getName()));
        assertThat(service.posts()).isZero();
    }

    @Test
    void aCancelOfARequestThatArrivedIsADoubt() {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<SubmitOutcome> outcome = service.client().submitAsync(Loan.task(), Loan.MAPPER, Loan.one());
        service.arrived();

        assertThat(outcome.cancel(true)).isFalse();
        assertThat(outcome.join()).isInstanceOf(Unknown.class);
        assertThat(outcome.isCancelled()).isFalse();
    }

    @Test
    void aCancelBeforeAnythingWasSentIsNotSent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<SubmitOutcome> outcome = Service.builder()
                    .baseUrl("https://127.0.0.1:" + silent.getLocalPort())
                    .build()
                    .submitAsync(Loan.task(), Loan.MAPPER, Loan.one());
            try (Socket handshake = silent.accept()) {
                assertThat(handshake.getInputStream().read()).isNotNegative(); // It connected, and waits for TLS.
                outcome.cancel(false);

                assertThat(((NotSent) outcome.join()).stage()).isEqualTo(Stage.CANCELLED);
            }
        }
    }

    @Test
    void aCancelAfterTheAnswerChangesNothing() {
        CompletableFuture<SubmitOutcome> outcome =
                service.accepts().client().submitAsync(Loan.task(), Loan.MAPPER, Loan.one());
        outcome.join();

        outcome.cancel(true);

        assertThat(outcome.join()).isInstanceOf(Accepted.class);
    }

    @Test
    void aRequestThatIsNeverAnsweredEndsWithItsTimeout() {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(service.clientBuilder()
                        .callTimeout(Duration.ofMillis(300))
                        .build()
                        .submitAsync(Loan.task(), Loan.MAPPER, Loan.one())
                        .join())
                .isInstanceOf(Unknown.class);
    }

    @Test
    void whoWaitsForALimitedTimeDoesNotLoseTheOutcome() {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<SubmitOutcome> outcome = service.client().submitAsync(Loan.task(), Loan.MAPPER, Loan.one());
        service.arrived();
        SubmitOutcome late = new NotSent("overdue-1", Stage.CONNECT, "late");

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(outcome.orTimeout(1, TimeUnit.MILLISECONDS)::join)
                .withCauseInstanceOf(TimeoutException.class);
        assertThat(outcome.completeOnTimeout(late, 1, TimeUnit.MILLISECONDS).join())
                .isSameAs(late);
        assertThat(outcome).isNotDone();
        outcome.cancel(true);
        assertThat(outcome.join()).isInstanceOf(Unknown.class);
    }

    @Test
    void whatDependsOnTheOutcomeHoldsUpNobody() throws InterruptedException {
        CallwrightClient client = service.accepts().accepts().client();
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> blocked =
                client.submitAsync(Loan.task(), Loan.MAPPER, Loan.one()).thenAccept(outcome -> waitFor(release));

        SubmitOutcome other =
                client.submitAsync(Loan.task(), Loan.MAPPER, Loan.one()).join();
        release.countDown();

        assertThat(other).isInstanceOf(Accepted.class);
        blocked.join();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
