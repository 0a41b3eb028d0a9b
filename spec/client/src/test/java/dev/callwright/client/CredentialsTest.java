package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
