package dev.callwright.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void areNotShown() {
        assertThat(new Credentials("canaryKey", "canarySecret")).hasToString("Credentials[apiKey=***, apiSecret=***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary canary", "canary\r\nX-Other: 1", "canary\u0000", "canar\u00fd", "canary\u007f"})
    void areRefusedWithoutBeingQuotedWhenNoHeaderCouldCarryThem(String part) {
        assertThatThrownBy(() -> new Credentials(part, "secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[callwright/invalid-credentials] apiKey ")
                .hasMessageNotContaining("canar");
        assertThatThrownBy(() -> new Credentials("key", part))
                .hasMessageStartingWith("[callwright/invalid-credentials] apiSecret ")
                .hasMessageNotContaining("canar");
    }

    @Test
    void mayHave256CharactersAndNoMore() {
        assertThat(new Credentials("k".repeat(256), "s").apiKey()).hasSize(256);
        assertThatThrownBy(() -> new Credentials("k".repeat(257), "s")).hasMessageContaining("257 characters");
    }

    @Test
    void areEqualToThemselvesAlone() {
        Credentials credentials = new Credentials("key", "secret");

        assertThat(credentials).isEqualTo(credentials).isNotEqualTo(new Credentials("key", "secret"));
    }

    @Test
    void cannotBeSerialised() {
        Credentials credentials = new Credentials("key", "secret");

        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(credentials))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void keepTheirOwnCopyOfBytes() {
        byte[] secret = "7bz1lzh9".getBytes(US_ASCII);
        Credentials credentials = new Credentials("bDqJFiq9", secret);
        Arrays.fill(secret, (byte) 0);

        assertThat(Signature.of(credentials, 1630468800L)).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary canary", "canary\n", "canar\u00fd"})
    void areRefusedAsBytesToo(String secret) {
        assertThatThrownBy(() -> new Credentials("key", secret.getBytes(UTF_8)))
                .hasMessageStartingWith("[callwright/invalid-credentials] apiSecret ")
                .hasMessageNotContaining("canar");
    }

    @Test
    void signNothingOnceTheyAreClosed() {
        Credentials credentials = new Credentials("key", "canarySecret");
        credentials.close();
        credentials.close();

        assertThatThrownBy(() -> Signature.of(credentials, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("[callwright/closed-credentials]")
                .hasMessageNotContaining("canar");
    }

    @Test
    void areMaskedInATextWhereverTheyStand() {
        Credentials credentials = new Credentials("bDqJFiq9", "7bz1lzh9");

        assertThat(credentials.maskedIn("BDQJFIQ97bz1lzh9, 7BZ1lzh97bz1lzh 7bz1lzh9"))
                .isEqualTo("******, ***7bz1lzh ***");
        assertThat(credentials.maskedIn("none")).isEqualTo("none");
        credentials.close();
        assertThat(credentials.maskedIn("bDqJFiq9")).isEqualTo("***");
    }
}
