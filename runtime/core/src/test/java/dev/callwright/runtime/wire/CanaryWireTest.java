package dev.callwright.runtime.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.runtime.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a program logs, prints or shows has a credential or a person in it, whatever the server does. */
class CanaryWireTest {

    private static final Clock NOW = Clock.fixed(Instant.ofEpochSecond(1_630_468_800), ZoneOffset.UTC);
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int AT_ONCE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String key = random(LETTERS, 20);
    private final String secret = random(LETTERS, 32);
    private final String sign =
            Signature.of(new Credentials(key, secret), NOW.instant().getEpochSecond());
    private final Debtor debtor = new Debtor(random("123456789", 17), random(LETTERS, 25), random("123456789", 14));
    private final List<String> secrets = List.of(key, secret, sign, debtor.number(), debtor.name(), debtor.amount());

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
        try (Canaries canaries = new Canaries(secrets)) {
            for (Hostile hostile : answers()) {
                server.answer = hostile.answer();
                see(canaries, submit());
                see(
                        canaries,
                        client.submitAsync(Debtor.task(), Debtor.MAPPER, List.of(debtor))
                                .join());
            }
            see(canaries, client);
            see(canaries, server.clientBuilder().apiKey(key).apiSecret(secret));

            assertThat(canaries.bytes()).as("bytes that were searched").isGreaterThan(100_000);
            assertThat(canaries.found()).as("where a secret was seen").isEmpty();
        }
    }

    /** {@code -Dcanary.bytes} says how much. */
    @Test
    void noAmountOfLogsMakesASecretSeen() {
        long wanted = Long.getLong("canary.bytes", 5_000_000);
        List<Hostile> echoes = echoes();
        try (Canaries canaries = new Canaries(secrets)) {
            for (int round = 0; canaries.bytes() < wanted; round++) {
                server.answer = echoes.get(round % echoes.size()).answer();
                List<CompletableFuture<SubmitOutcome>> pending = Stream.generate(
                                () -> client.submitAsync(Debtor.task(), Debtor.MAPPER, List.of(debtor)))
                        .limit(AT_ONCE)
                        .toList();
                pending.forEach(outcome -> see(canaries, outcome.join()));
                assertThat(canaries.found()).as("where a secret was seen").isEmpty();
            }
        }
    }

    @Test
    void whatIsRefusedBeforeSendingIsNotShown() {
        List<Debtor> wrong = List.of(
                debtor,
                debtor,
                new Debtor("+" + debtor.number(), debtor.name(), debtor.amount()),
                new Debtor(debtor.number() + debtor.number(), debtor.name(), debtor.amount()),
                new Debtor(debtor.number(), debtor.name() + debtor.name(), debtor.amount()),
                new Debtor(debtor.number(), debtor.name() + "\n", debtor.amount()),
                new Debtor(debtor.number(), debtor.name(), debtor.amount() + "\ud800"));
        try (Canaries canaries = new Canaries(secrets)) {
            see(canaries, client.submit(Debtor.task(), Debtor.MAPPER, wrong));
            for (String setting : List.of(key + "\n", secret + " ", "\u00e9" + secret, secret.repeat(20))) {
                attempt(canaries, () -> server.clientBuilder().apiKey(setting).build());
                attempt(
                        canaries,
                        () -> server.clientBuilder().apiSecret(setting).build());
                attempt(
                        canaries,
                        () -> server.clientBuilder().appId(setting + "\n").build());
                attempt(
                        canaries,
                        () -> server.clientBuilder()
                                .baseUrl("https://" + setting)
                                .build());
                attempt(
                        canaries,
                        () -> server.clientBuilder()
                                .baseUrl("https://" + setting + "@x.test")
                                .build());
            }
            for (Debtor each : wrong) {
                attempt(canaries, () -> see(canaries, Debtor.MAPPER.toModel(each)));
                attempt(canaries, () -> Debtor.MAPPER.toJson(each));
            }

            assertThat(canaries.found()).as("where a secret was seen").isEmpty();
        }
    }

    @Test
    void aSecretThatIsShownWouldBeFound() {
        for (String each : secrets) {
            for (String shown : List.of(
                    each,
                    each.toUpperCase(Locale.ROOT),
                    each.substring(1, 10),
                    HexFormat.of().formatHex(each.getBytes(UTF_8)),
                    each.chars().mapToObj("\\u%04X"::formatted).collect(joining()),
                    Base64.getEncoder().encodeToString(("x" + each).getBytes(UTF_8)))) {
                try (Canaries canaries = new Canaries(secrets)) {
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
        answers.addAll(echoes());
        return answers;
    }

    private List<Hostile> echoes() {
        List<Hostile> answers = new ArrayList<>();
        String echo = String.join(" ", secrets);
        for (String code : List.of("0", "-1", "-16", "-18", "-37", "-41", "-4711", debtor.number(), secret)) {
            answers.add(Hostile.body(SubmitOutcome.class, "{\"code\":\"" + code + "\",\"msg\":\"" + echo + "\"}"));
        }
        for (int status : List.of(200, 302, 401, 404, 407, 500, 503)) {
            String headers =
                    "X-Echo: " + echo + "\r\nLocation: http://" + secret + "/\r\nSet-Cookie: a=" + sign + "\r\n";
            answers.add(Hostile.raw("", SubmitOutcome.class, Answers.status(status, headers, echo)));
            answers.add(Hostile.raw("", SubmitOutcome.class, "HTTP/1.1 " + status + " " + echo + "\r\n\r\n" + echo));
        }
        answers.add(Hostile.raw("", SubmitOutcome.class, echo + "\r\n\r\n"));
        answers.add(Hostile.raw(
                "", SubmitOutcome.class, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + "\r\n"));
        return answers;
    }

    private SubmitOutcome submit() {
        return client.submit(Debtor.task(), Debtor.MAPPER, List.of(debtor));
    }

    private static void see(Canaries canaries, Object shown) {
        canaries.see(shown.getClass().getName(), shown);
    }

    private static void attempt(Canaries canaries, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter(); // With causes and suppressed ones: what a log would show.
            e.printStackTrace(new PrintWriter(trace));
            canaries.see(e.getClass().getName(), trace);
        }
    }

    private static String random(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
