package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The encoder knows by itself of which characters it need not ask whether they may be sent; here all are asked of. */
class EveryCharacterTest {

    private static final int FIRST = 3;

    private final byte[] out = new byte[32];

    @Test
    void isRefusedByTheRulesOrSentAsUtf8() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "a" + Character.toString(codePoint) + "z";
            int end = Text.encode(text, out, FIRST);
            if (TextFault.of(text).isPresent()) {
                assertThat(end).as("U+%04X", codePoint).isNegative();
            } else {
                assertThat(Arrays.copyOfRange(out, FIRST, end))
                        .as("U+%04X", codePoint)
                        .isEqualTo(escaped(text).getBytes(UTF_8));
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
