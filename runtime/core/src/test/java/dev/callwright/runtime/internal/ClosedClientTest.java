package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.Clients;
import dev.callwright.client.Credentials;
import dev.callwright.client.NotSignedException;
import dev.callwright.client.Signature;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Stage;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without credentials nothing is sent, and the outcome says so; nothing that a supplier throws is shown. */
class ClosedClientTest {

    private static final NotSent NOT_SENT =
            new NotSent("overdue-1", Stage.CREDENTIALS, NotSignedException.class.getName());

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aClosedClientSendsNothing() {
        CallwrightClient client = service.accepts().client();
        client.close();
        client.close();

        assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one())).isEqualTo(NOT_SENT);
        assertThat(client.submitAsync(Loan.task(), Loan.MAPPER, Loan.one()).join())
                .isEqualTo(NOT_SENT);
        assertThat(client.balance()).isInstanceOf(ReadOutcome.Unanswered.class);
        assertThat(NOT_SENT.next()).isEqualTo(NextStep.SUBMIT_AGAIN);
        assertThat(service.posts()).isZero();
    }

    @Test
    void aRequestThatIsSignedAlreadyGoesOn() {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CallwrightClient client = service.client();
        CompletableFuture<SubmitOutcome> outcome = client.submitAsync(Loan.task(), Loan.MAPPER, Loan.one());
        service.arrived();

        client.close();

        assertThat(outcome).isNotDone();
        outcome.cancel(true);
        assertThat(outcome.join()).isInstanceOf(Unknown.class);
    }

    @Test
    void credentialsOfASupplierAreNotClosedWithTheClient() {
        Credentials shared = new Credentials("key", "secret");
        CallwrightClient client =
                service.accepts().clientBuilder().credentials(() -> shared).build();
        assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one())).isInstanceOf(Accepted.class);

        client.close();

        assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one())).isEqualTo(NOT_SENT);
        assertThat(Signature.of(shared, 0)).hasSize(32);
    }

    @Test
    void aSupplierThatFailsIsNotQuotedAnywhere() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            CallwrightClient client = service.accepts()
                    .clientBuilder()
                    .credentials(() -> {
                        throw new IllegalArgumentException("canarySecret");
                    })
                    .build();

            assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one())).isEqualTo(NOT_SENT);
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(UTF_8)).doesNotContain("canary");
        assertThat(service.posts()).isZero();
    }

    @Test
    void aSupplierReplacesKeyAndSecretOfTheMachine() {
        CallwrightClientBuilder builder = Clients.builder()
                .appId("2Xql9RBI")
                .credentials(() -> new Credentials("supplied", "secret"))
                .allowLoopback()
                .baseUrl(service.server.url("/").toString());
        service.accepts();

        assertThat(builder.build().submit(Loan.task(), Loan.MAPPER, Loan.one())).isInstanceOf(Accepted.class);
        assertThat(service.arrived().getHeaders().get("Api-Key")).isEqualTo("supplied");
    }

    @Test
    void whatTheServiceEchoesIsMaskedByThePairOfItsRequest() {
        Credentials[] pair = {new Credentials("canaryKey", "canarySecret")};
        service.answers(new MockResponse.Builder()
                .body("{\"code\":\"-22\",\"msg\":\"key CANARYKEY secret canarySecret\"}")
                .build());
        CallwrightClient client = service.clientBuilder()
                .credentials(() -> {
                    Credentials given = pair[0];
                    pair[0] = new Credentials("other", "other"); // Rotated as soon as it is asked for.
                    return given;
                })
                .build();

        SubmitOutcome.Rejected rejected = (SubmitOutcome.Rejected) client.submit(Loan.task(), Loan.MAPPER, Loan.one());

        assertThat(rejected.message()).isEqualTo("key *** secret ***");
    }
}
