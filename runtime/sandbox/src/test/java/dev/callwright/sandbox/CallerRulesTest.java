package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerRulesTest {

    private static final long NOW = 1_700_000_000;

    @AutoClose
    private final Sandbox sandbox = Sandbox.builder()
            .clock(Clock.fixed(Instant.ofEpochSecond(NOW).plusMillis(900), ZoneOffset.UTC))
            .start();

    private final TestClient client = new TestClient(sandbox);
    private final String body = Body.of("a task").toString();

    @ParameterizedTest
    @ValueSource(strings = {"Api-Key", "Timestamp", "Sign"})
    void aMissingHeaderIsAnAuthenticationError(String header) {
        HttpRequest whole = client.signed(body, NOW).build();
        HttpRequest request = HttpRequest.newBuilder(whole, (name, value) -> !name.equalsIgnoreCase(header))
                .build();

        assertThat(code(request)).isEqualTo("-1");
        assertThat(sandbox.lastRefusal()).map(Refusal::field).hasValue(header);
        assertThat(sandbox.tasks()).isEmpty();
    }

    @Test
    void anotherKeyIsAnAuthenticationError() {
        String sign = TestClient.sign("other" + sandbox.apiSecret() + NOW);
        assertThat(code(client.signed(body, NOW)
                        .setHeader("Api-Key", "other")
                        .setHeader("Sign", sign)
                        .build()))
                .isEqualTo("-1");
    }

    @Test
    void aSignOfAnotherSecretIsAnAuthenticationError() {
        String sign = TestClient.sign(sandbox.apiKey() + "other" + NOW);
        assertThat(code(client.signed(body, NOW).setHeader("Sign", sign).build()))
                .isEqualTo("-1");
    }

    @Test
    void aSignMayBeInUpperCase() {
        String sign = TestClient.sign(sandbox.apiKey() + sandbox.apiSecret() + NOW);
        assertThat(code(client.signed(body, NOW)
                        .setHeader("Sign", sign.toUpperCase(Locale.ROOT))
                        .build()))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"-1801, -16", "-1800, 0", "0, 0", "1800, 0", "1801, -16"})
    void aTimestampHoldsForHalfAnHourEitherWay(long seconds, String code) {
        assertThat(code(client.signed(body, NOW + seconds).build())).isEqualTo(code);
    }

    @Test
    void aTimestampInMillisecondsHasExpired() {
        assertThat(code(client.signed(body, NOW * 1000).build())).isEqualTo("-16");
    }

    @Test
    void anotherAddressIsRestricted() throws Exception {
        try (Sandbox restricted =
                Sandbox.builder().allowOnly(InetAddress.getByName("192.0.2.1")).start()) {
            assertThat(new TestClient(restricted).submit(body)).isEqualTo("-2");
        }
        try (Sandbox restricted =
                Sandbox.builder().allowOnly(InetAddress.getByName("127.0.0.1")).start()) {
            assertThat(new TestClient(restricted).submit(body)).isEqualTo("0");
        }
    }

    @Test
    void theFirstOfSignAddressTimestampAndBodyDecides() throws Exception {
        try (Sandbox restricted =
                Sandbox.builder().allowOnly(InetAddress.getByName("192.0.2.1")).start()) {
            TestClient far = new TestClient(restricted);
            assertThat(code(far.signed("{", 0).setHeader("Sign", "0").build())).isEqualTo("-1");
            assertThat(code(far.signed("{", 0).build())).isEqualTo("-2");
        }
        assertThat(code(client.signed("{", 0).build())).isEqualTo("-16");
        assertThat(code(client.signed("{", NOW).build())).isEqualTo("-22");
    }

    /** Otherwise a client that is still sending sees a broken connection, and not why. */
    @Test
    void aBodyIsTakenToItsEndBeforeItIsRefused() {
        String large = Body.of("a task")
                .with("/anythingElse", "\"" + "x".repeat(16_000_000) + "\"")
                .toString();
        assertThat(code(client.signed(large, NOW).setHeader("Sign", "0").build()))
                .isEqualTo("-1");
        assertThat(code(client.signed("[" + large, NOW).build())).isEqualTo("-22");
    }

    @Test
    void aBodyOfAnotherContentTypeIsRefused() {
        assertThat(code(client.signed(body, NOW)
                        .setHeader("Content-Type", "text/plain")
                        .build()))
                .isEqualTo("-22");
    }

    private String code(HttpRequest request) {
        try {
            return Body.JSON
                    .readTree(TestClient.send(request).body())
                    .path("code")
                    .textValue();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
