package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.generator.callee.validate.SendableText;
import dev.callwright.mapping.TextFault;
import org.junit.jupiter.api.Test;

/** The compiler accepts the texts that the runtime sends. */
class SendableTextTest {

    @Test
    void bothSayTheSameOfEveryCharacter() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "a" + Character.toString(codePoint);
            boolean refused = TextFault.of(text).isPresent();

            assertThat(SendableText.faultAt(text).isPresent())
                    .as("U+%04X", codePoint)
                    .isEqualTo(refused);
        }
    }
}
