package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void isThePublishedOneForThePublishedExample() {
        Credentials published = new Credentials("bDqJFiq9", "7bz1lzh9");

        assertThat(Signature.of(published, 1630468800L)).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
    }

    @Test
    void keepsItsLeadingZeros() {
        Credentials credentials = new Credentials("key", "secret");

        assertThat(LongStream.range(0, 64).mapToObj(timestamp -> Signature.of(credentials, timestamp)))
                .allSatisfy(signature -> assertThat(signature).matches("[0-9a-f]{32}"))
                .anySatisfy(signature -> assertThat(signature).startsWith("0"));
    }
}
