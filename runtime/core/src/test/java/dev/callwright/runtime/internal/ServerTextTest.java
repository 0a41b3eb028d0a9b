package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.client.Credentials;
import org.junit.jupiter.api.Test;

class ServerTextTest {

    private final ServerText text = new ServerText(new Credentials("bDqJFiq9", "7bz1lzh9"));

    @Test
    void plainTextOfAnyScriptIsKept() {
        assertThat(text.show("Task name already exists, 任务名称已存在")).isEqualTo("Task name already exists, 任务名称已存在");
        assertThat(text.show(null)).isEmpty();
    }

    @Test
    void credentialsAndSignaturesAreMaskedInEitherCase() {
        assertThat(text.show("key=BDQJFIQ9 secret=7bz1lzh9!")).isEqualTo("key=*** secret=***!");
        assertThat(text.show("sign 05D7a50893e22a5c4bb3216ae3396c7c")).isEqualTo("sign ***");
    }

    @Test
    void longNumbersAreMaskedInEveryScript() {
        assertThat(text.show("number 463200000007, ٤٦٣٢٠٠, 12345")).isEqualTo("number ***, ***, 12345");
    }

    @Test
    void invisibleCharactersDoNotHideANumber() {
        assertThat(text.show("number 4632\u200B0000\u00070007")).isEqualTo("number ***");
    }

    @Test
    void nothingCanForgeOrHideALogLine() {
        assertThat(text.show("a\r\nINFO b\u001b[31m\u202Ec\u0000d\u2028e\uD83D"))
                .isEqualTo("a  INFO b [31m c d e");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(text.show("x".repeat(10_000_000))).hasSize(ServerText.MAX_LENGTH);
        assertThat(text.show("😀".repeat(1_000) + "x")).hasSizeLessThanOrEqualTo(ServerText.MAX_LENGTH);
        assertThat(text.show("x" + "😀".repeat(1_000))).isEqualTo("x" + "😀".repeat(ServerText.MAX_LENGTH / 2 - 1));
    }

    @Test
    void aSecretThatStartsBeforeTheCutIsMasked() {
        assertThat(text.show("x".repeat(ServerText.MAX_LENGTH - 4) + "bDqJFiq9"))
                .doesNotContain("bDqJ");
    }
}
