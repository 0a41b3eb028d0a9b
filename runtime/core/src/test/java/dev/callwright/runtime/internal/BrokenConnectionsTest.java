package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Stage;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenConnectionsTest {

    private static final String ENVELOPE = "{\"code\":\"0\",\"data\":123123}";
    private static final String ACCEPTED =
            "HTTP/1.1 200 OK\r\nContent-Length: " + ENVELOPE.length() + "\r\n\r\n" + ENVELOPE;

    @Test
    void theRawServiceCanAccept() {
        try (RawService service = RawService.answering(ACCEPTED)) {
            assertThat(service.submit()).isInstanceOf(Accepted.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 99})
    void aConnectionThatIsResetWhileTheBodyIsReadIsADoubt(int percent) {
        RawService.Behaviour reset = (body, length, answer, socket) -> {
            body.readNBytes(length * percent / 100);
            socket.setSoLinger(true, 0);
        };
        try (RawService service = new RawService(reset)) {
            assertThat(submitMany(service)).isInstanceOf(Unknown.class);
            assertThat(service.requests).hasValue(1);
        }
    }

    @Test
    void aBodyThatWasNotSentToItsEndIsNotComplete() {
        RawService.Behaviour reset = (body, length, answer, socket) -> socket.setSoLinger(true, 0);
        try (RawService service = new RawService(reset)) {
            Unknown unknown = (Unknown) submitMany(service);

            assertThat(unknown.evidence().bodyComplete()).isFalse();
            assertThat(unknown.evidence().requestStarted()).isTrue();
        }
    }

    @Test
    void aGatewayThatRefusesALargeBodyEarlyIsHeard() {
        RawService.Behaviour refuse = (body, length, answer, socket) -> {
            answer.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
            answer.flush();
            body.readNBytes(length);
        };
        try (RawService service = new RawService(refuse)) {
            assertThat(submitMany(service)).isInstanceOf(Unknown.class);
            assertThat(service.requests).hasValue(1);
        }
    }

    @Test
    void anAcceptanceOfABodyThatWasNotReadIsADoubt() {
        RawService.Behaviour early = (body, length, answer, socket) -> {
            answer.write(ACCEPTED.getBytes(ISO_8859_1));
            answer.flush();
            socket.shutdownInput();
        };
        try (RawService service = new RawService(early)) {
            assertThat(submitMany(service)).isInstanceOf(Unknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "HTTP/1.1",
                "HTTP/1.1 200",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"code\":\"0\"",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"code\":\"0\",\"data\":123123}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod",
                "HTTP/1.1 204 OK\r\nContent-Length: 12\r\n\r\n{\"code\":\"0\"}",
                "HTTP/1.1 101 Switching\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n",
            })
    void anAnswerThatIsNoHttpIsADoubt(String answer) {
        try (RawService service = RawService.answering(answer)) {
            assertThat(service.submit()).isInstanceOf(Unknown.class);
            assertThat(service.requests).hasValue(1);
        }
    }

    @Test
    void headersWithoutEndAreADoubt() {
        RawService.Behaviour endless = (body, length, answer, socket) -> {
            body.readNBytes(length);
            answer.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            forEver(answer, "X-Padding: " + "x".repeat(1_000) + "\r\n");
        };
        try (RawService service = new RawService(endless)) {
            assertThat(service.submit()).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void chunksWithoutEndAreADoubt() {
        RawService.Behaviour endless = (body, length, answer, socket) -> {
            body.readNBytes(length);
            answer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(ISO_8859_1));
            forEver(answer, "3e8\r\n" + " ".repeat(1_000) + "\r\n");
        };
        try (RawService service = new RawService(endless)) {
            assertThat(service.submit()).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void aDribbleEndsWithTheCallTimeout() {
        RawService.Behaviour dribble = (body, length, answer, socket) -> {
            body.readNBytes(length);
            answer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".getBytes(ISO_8859_1));
            socket.setSoTimeout(20);
            while (true) {
                answer.write(' ');
                answer.flush();
                pause(body);
            }
        };
        try (RawService service = new RawService(dribble)) {
            CallwrightClient client =
                    service.clientBuilder().callTimeout(Duration.ofMillis(300)).build();

            assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one())).isInstanceOf(Unknown.class);
            assertThat(service.requests).hasValue(1);
        }
    }

    @Test
    void anInterruptWhileWaitingForTheAnswerIsADoubtAndIsKept() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        RawService.Behaviour silent = (body, length, answer, socket) -> {
            body.readNBytes(length);
            read.countDown();
            body.read(); // Until the client goes.
        };
        try (RawService service = new RawService(silent)) {
            AtomicReference<SubmitOutcome> outcome = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread submitting = new Thread(() -> {
                outcome.set(service.submit());
                flag.set(Thread.currentThread().isInterrupted());
            });
            submitting.start();
            read.await();
            submitting.interrupt();
            submitting.join();

            assertThat(outcome.get()).isInstanceOf(Unknown.class);
            assertThat(flag.get()).isTrue();
        }
    }

    @Test
    void aThreadThatIsInterruptedAlreadySendsNothing() {
        try (RawService service = RawService.answering(ACCEPTED)) {
            Thread.currentThread().interrupt();
            SubmitOutcome outcome = service.submit();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome)
                    .isEqualTo(new NotSent("overdue-1", Stage.INTERRUPTED, InterruptedException.class.getName()));
            assertThat(service.requests).hasValue(0);
        }
    }

    private static SubmitOutcome submitMany(RawService service) {
        return service.clientBuilder()
                .build()
                .submit(
                        Loan.task(),
                        Loan.MAPPER,
                        LongStream.range(0, 100_000).mapToObj(i -> Loan.of(463200000000L + i)));
    }

    private static void forEver(OutputStream answer, String text) throws IOException {
        byte[] bytes = text.getBytes(ISO_8859_1);
        while (true) {
            answer.write(bytes);
        }
    }

    /** Waits as long as the socket's timeout, unless the client has gone. */
    private static void pause(java.io.InputStream body) throws IOException {
        try {
            if (body.read() < 0) {
                throw new IOException("gone");
            }
        } catch (java.net.SocketTimeoutException e) {
            // As meant.
        }
    }
}
