package dev.callwright.runtime.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a program logs, prints or shows has a credential or a person in it, whatever the server does. */
class CanaryWireTest {

    private static final Clock NOW = Clock.fixed(Instant.ofEpochSecond(1_630_468_800), ZoneOffset.UTC);

    private final Secrets secrets = Secrets.random(NOW.instant(), 1);
    private final String key = secrets.key();
    private final String secret = secrets.secret();
    private final Debtor debtor = secrets.debtors().get(0);

    private AnswerServer server;
    private CallwrightClient client;

    @BeforeEach
    void start() throws IOException {
        server = new AnswerServer();
        client = server.clientBuilder()
                .apiKey(key)
                .apiSecret(secret)
                .clock(NOW)
                .callTimeout(Duration.ofSeconds(20))
                .build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noAnswerMakesASecretSeen() {
        List<String> hidden = new ArrayList<>(secrets.all());
        // From a plain hash of one callee's entry the number is found by trying.
        hidden.add(((Accepted) submit()).sha256());
        try (Canaries canaries = new Canaries(hidden)) {
            for (Hostile hostile : answers()) {
                server.answer = hostile.answer();
                see(canaries, submit());
                see(canaries, submitAsync().join());
            }
            see(canaries, client);
            see(canaries, server.clientBuilder().apiKey(key).apiSecret(secret));

            assertThat(canaries.bytes()).as("bytes that were searched").isGreaterThan(100_000);
            assertThat(canaries.found()).as("where a secret was seen").isEmpty();
        }
    }

    @Test
    void whatIsRefusedBeforeSendingIsNotShown() {
        List<Debtor> wrong = secrets.wrong();
        try (Canaries canaries = new Canaries(secrets.all())) {
            see(canaries, client.submit(Debtor.task(), Debtor.MAPPER, wrong));
            for (String setting : List.of(key + "\n", secret + " ", "\u00e9" + secret, secret.repeat(20))) {
                canaries.attempt(() -> server.clientBuilder().apiKey(setting).build());
                canaries.attempt(() -> server.clientBuilder().apiSecret(setting).build());
                canaries.attempt(
                        () -> server.clientBuilder().appId(setting + "\n").build());
                canaries.attempt(() ->
                        server.clientBuilder().baseUrl("https://" + setting).build());
                canaries.attempt(() -> server.clientBuilder()
                        .baseUrl("https://" + setting + "@x.test")
                        .build());
            }
            for (Debtor each : wrong) {
                canaries.attempt(() -> see(canaries, Debtor.MAPPER.toModel(each)));
                canaries.attempt(() -> Debtor.MAPPER.toJson(each));
            }

            assertThat(canaries.found()).as("where a secret was seen").isEmpty();
        }
    }

    @Test
    void aSecretThatIsShownWouldBeFound() {
        for (String each : secrets.all()) {
            for (String shown : List.of(
                    each,
                    each.toUpperCase(Locale.ROOT),
                    each.substring(1, 10),
                    HexFormat.of().formatHex(each.getBytes(UTF_8)),
                    each.chars().mapToObj("\\u%04X"::formatted).collect(joining()),
                    Base64.getEncoder().encodeToString(("x" + each).getBytes(UTF_8)))) {
                try (Canaries canaries = new Canaries(secrets.all())) {
                    Logger.getLogger("some.library").log(Level.FINEST, "<{0}>", shown);

                    assertThat(canaries.found()).containsExactly("some.library");
                }
            }
        }
    }

    /** Every answer of the table, and answers that echo what was sent. */
    private List<Hostile> answers() {
        List<Hostile> answers = new ArrayList<>(HostileBodies.all());
        answers.addAll(HostileHttp.all());
        answers.addAll(secrets.echoes());
        return answers;
    }

    private SubmitOutcome submit() {
        return client.submit(Debtor.task(), Debtor.MAPPER, List.of(debtor));
    }

    private CompletableFuture<SubmitOutcome> submitAsync() {
        return client.submitAsync(Debtor.task(), Debtor.MAPPER, List.of(debtor));
    }

    private static void see(Canaries canaries, Object shown) {
        canaries.see(shown.getClass().getName(), shown);
    }
}
