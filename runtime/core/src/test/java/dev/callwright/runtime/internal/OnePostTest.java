package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Stage;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, a submit is at most one request: each is a call to people. */
class OnePostTest {

    private final Service service = new Service();
    private final MockWebServer elsewhere = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        assertThat(elsewhere.getRequestCount()).isZero();
        service.close();
        elsewhere.close();
    }

    @Test
    void everySubmitHasAConnectionOfItsOwn() {
        CallwrightClient client = service.accepts().accepts().client();
        client.submit(Loan.task(), Loan.MAPPER, Loan.one());
        client.submit(Loan.task(), Loan.MAPPER, Loan.one());

        assertThat(service.arrived().getConnectionIndex()).isZero();
        assertThat(service.arrived().getConnectionIndex()).isOne();
    }

    @Test
    void aConnectionThatClosesAfterTheBodyWasRead() {
        CallwrightClient client = service.accepts().client();
        client.submit(Loan.task(), Loan.MAPPER, Loan.one()); // The next could use its connection.
        service.answers(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .accepts();

        Unknown unknown = (Unknown) client.submit(Loan.task(), Loan.MAPPER, Loan.one());

        assertThat(service.posts()).isEqualTo(2);
        assertThat(unknown.evidence().bodyComplete()).isTrue();
        assertThat(unknown.evidence().cause()).isPresent();
        assertThat(unknown.evidence().httpStatus()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407, 408, 421, 425, 500, 502, 503})
    void anErrorThatAsksForARepetition(int status) {
        service.answers(new MockResponse.Builder()
                        .code(status)
                        .setHeader("Retry-After", "0")
                        .setHeader("WWW-Authenticate", "Basic")
                        .build())
                .accepts();

        assertThat(service.submit()).isNotInstanceOf(Accepted.class);
        assertThat(service.posts()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void aRedirect(int status) {
        elsewhere.enqueue(new MockResponse.Builder().build());
        service.answers(new MockResponse.Builder()
                        .code(status)
                        .setHeader("Location", elsewhere.url("/"))
                        .build())
                .accepts();

        assertThat(service.submit()).isInstanceOf(Unknown.class);
        assertThat(service.posts()).isOne();
    }

    @Test
    void anAnswerThatIsCut() {
        service.answers(new MockResponse.Builder()
                        .body("{\"code\":\"0\",\"data\":1}" + " ".repeat(100_000))
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build())
                .accepts();

        Unknown unknown = (Unknown) service.submit();

        assertThat(service.posts()).isOne();
        assertThat(unknown.evidence().httpStatus()).hasValue(200);
    }

    @Test
    void anAnswerThatNeverComes() {
        service.answers(new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build())
                .accepts();

        assertThat(quick().submit(Loan.task(), Loan.MAPPER, Loan.one())).isInstanceOf(Unknown.class);
        assertThat(service.posts()).isOne();
    }

    @Test
    void aPortWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        CallwrightClient client =
                Service.builder().baseUrl("http://127.0.0.1:" + port).build();

        NotSent notSent = (NotSent) client.submit(Loan.task(), Loan.MAPPER, Loan.one());

        assertThat(notSent.stage()).isEqualTo(Stage.CONNECT);
        assertThat(notSent.cause()).isEqualTo("java.net.ConnectException");
        assertThat(notSent.next()).isEqualTo(NextStep.SUBMIT_AGAIN);
    }

    @Test
    void aServerThatDoesNotSpeakTls() {
        CallwrightClient client = Service.builder()
                .baseUrl("https://127.0.0.1:" + service.server.getPort())
                .callTimeout(Duration.ofSeconds(5))
                .build();

        assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one()))
                .isInstanceOf(NotSent.class)
                .extracting(SubmitOutcome::next)
                .isEqualTo(NextStep.SUBMIT_AGAIN);
    }

    private CallwrightClient quick() {
        return service.clientBuilder().callTimeout(Duration.ofMillis(300)).build();
    }
}
