package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Callees whose text was mixed with what breaks requests: the encoder throws nothing, and what it lets through is JSON
 * that says the same, within the contract by a naive check. {@code -Dfuzz.callees} says how many, {@code -Dfuzz.seed}
 * where to start.
 */
class MutatedCalleesTest {

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\u0000",
            "\"}",
            "]},{",
            "\n",
            "\r\n",
            "\0",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u202e",
            "\u2066",
            "\u200e",
            "\ufeff",
            "\uffff",
            "\ufdd0",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u0664",
            "\uff14",
            "\u00e9",
            "e\u0301",
            "${text1}",
            "{{7*7}}",
            "<b>",
            "'; --",
            "../",
            "+",
            "0",
            "1e3",
            " ",
            ".0",
            ",00",
            "\u00a0",
            "\u200b\u2060",
            "\u00ad",
            "\u2800",
            "\u3164",
            "\ufe0f",
            "\udb40\udc41",
            "\ufffd",
            "\u3042".repeat(31));

    @Test
    void noCalleeIsSentOtherThanItIs() throws IOException {
        long first = Long.getLong("fuzz.seed", 0);
        long count = Long.getLong("fuzz.callees", 1_500_000);
        Violations violations = new Violations();
        CalleeEncoder<Texts> encoder = new CalleeEncoder<>(new Texts.Mapper(), violations);
        long sent = 0;
        for (long seed = first; seed < first + count; seed++) {
            Texts texts = mutated(new SplittableRandom(seed));
            long before = violations.total();
            if (encoded(encoder, texts, seed)) {
                sent++;
                assertThat(violations.total()).as("violations of seed %d", seed).isEqualTo(before);
                assertThat(Texts.read(encoder.buffer(), encoder.length()))
                        .as("seed %d", seed)
                        .isEqualTo(texts);
                assertThat(texts.keepTheContract()).as("seed %d", seed).isTrue();
            } else {
                assertThat(violations.total()).as("violations of seed %d", seed).isGreaterThan(before);
                assertThat(texts.keepTheContract()).as("refused seed %d", seed).isFalse();
            }
        }
        assertThat(sent).as("callees that keep the contract").isBetween(count / 10, count * 9 / 10);
    }

    private static boolean encoded(CalleeEncoder<Texts> encoder, Texts texts, long seed) {
        try {
            return encoder.encode(seed, texts);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static Texts mutated(SplittableRandom random) {
        String[] texts = {"463200000007", "Jane Doe", "5000.50", "2026-02-02"};
        for (int left = random.nextInt(4); left > 0; left--) {
            int which = random.nextInt(texts.length);
            texts[which] = random.nextInt(50) == 0 ? null : mutated(texts[which], random);
        }
        return new Texts(texts[0], texts[1], texts[2], texts[3]);
    }

    private static @Nullable String mutated(@Nullable String text, SplittableRandom random) {
        if (text == null) {
            return null;
        }
        int at = random.nextInt(text.length() + 1);
        int end = at + random.nextInt(text.length() - at + 1);
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(1 << 16) + text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            case 4 -> PIECES.get(random.nextInt(PIECES.size())) + PIECES.get(random.nextInt(PIECES.size()));
            default -> text.substring(0, at) + random.nextInt(10_000) + text.substring(end);
        };
    }
}
