package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.wire.Traces;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a user could log or see shows a credential or a person. */
class CanaryTest {

    private static final String KEY = "canaryKeyQ7w";
    private static final String SECRET = "canarySecretX3z";
    private static final String NUMBER = "479911223344";
    private static final String NAME = "Canarina Grimaldi";
    private static final String SIGN = Signature.of(new Credentials(KEY, SECRET), Service.NOW.getEpochSecond());
    private static final List<String> CANARIES = List.of(KEY, SECRET, NUMBER, NAME, SIGN);

    private static final Loan LOAN = new Loan(NUMBER, NAME, 5000, LocalDate.of(2026, 2, 2));

    private final StringBuffer seen = new StringBuffer();
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler collecting = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (!entry.getLoggerName().startsWith("mockwebserver3")) {
                seen.append(new SimpleFormatter().format(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Service service = new Service();

    @BeforeEach
    void listen() {
        collecting.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(collecting);
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void nothingWasSeen() {
        System.setOut(out);
        System.setErr(err);
        root.removeHandler(collecting);
        root.setLevel(level);
        service.close();
        String all = (seen + printed.toString(UTF_8)).toLowerCase(Locale.ROOT);
        for (String canary : CANARIES) {
            String encoded = Base64.getEncoder().encodeToString(canary.getBytes(UTF_8));
            assertThat(all).doesNotContain(canary.toLowerCase(Locale.ROOT), encoded.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void outcomes() {
        String echo = "\"msg\":\"" + String.join(" ", KEY, SECRET, NUMBER, NAME, SIGN) + "\"}";
        for (String code : List.of("0", "-1", "-18", "-37", "-16", "-41", NUMBER, SECRET)) {
            see(submit(service.answers("{\"code\":\"" + code + "\"," + echo)));
        }
        see(submit(service.answers(echo)));
        see(submit(
                service.answers(new MockResponse.Builder().code(503).body(echo).build())));
        see(submit(service.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build())));
        see(submit(service.answers(new MockResponse.Builder()
                .setHeader("X-Echo", SECRET)
                .status(SIGN)
                .build())));
    }

    @Test
    void violations() {
        List<Loan> loans = List.of(
                LOAN,
                LOAN,
                new Loan("+" + NUMBER, NAME, 1, LocalDate.of(2026, 2, 2)),
                new Loan(NUMBER + NUMBER, NAME.repeat(3), 1, null),
                new Loan(NUMBER, NAME + "\n", 1, LocalDate.of(20260, 2, 2)));

        see(client().submit(Loan.task(), Loan.MAPPER, loans));
        for (Loan loan : loans) {
            attempt(() -> see(Loan.MAPPER.toModel(loan)));
            attempt(() -> see(Loan.MAPPER.toJson(new Loan("x" + NUMBER, NAME, 1, null))));
        }
    }

    @Test
    void failuresOfTheSourceAndOfSettings() {
        Stream<Loan> failing = Stream.of(LOAN).peek(loan -> {
            throw new IllegalStateException("database");
        });
        attempt(() -> client().submit(Loan.task(), Loan.MAPPER, failing));
        attempt(() -> builder()
                .baseUrl("https://" + KEY + ":" + SECRET + "@api.itniotech.com")
                .build());
        attempt(() -> builder().baseUrl("https://" + SECRET).build());
        attempt(() -> builder().apiKey(KEY + "\n").build());
        attempt(() -> builder().apiSecret(SECRET + " ").build());
        see(client());
        see(builder());
    }

    @Test
    void aServiceThatIsNotThere() {
        service.close();
        see(client().submit(Loan.task(), Loan.MAPPER, List.of(LOAN)));
    }

    private SubmitOutcome submit(Service answering) {
        assertThat(answering).isSameAs(service);
        return client().submit(Loan.task(), Loan.MAPPER, List.of(LOAN));
    }

    private CallwrightClient client() {
        return builder().build();
    }

    private CallwrightClientBuilder builder() {
        return service.clientBuilder().apiKey(KEY).apiSecret(SECRET).callTimeout(Duration.ofSeconds(5));
    }

    private void see(Object shown) {
        seen.append(shown).append('\n');
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            seen.append(Traces.of(e));
        }
    }
}
