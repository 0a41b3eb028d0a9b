package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
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
            "\u3042".repeat(31));

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Its texts; null is left out. */
    private record Texts(
            @Nullable String number,
            @Nullable String name,
            @Nullable String amount,
            @Nullable String date) {}

    @Test
    void noCalleeIsSentOtherThanItIs() throws IOException {
        long first = Long.getLong("fuzz.seed", 0);
        long count = Long.getLong("fuzz.callees", 1_500_000);
        Violations violations = new Violations();
        CalleeEncoder<Texts> encoder = new CalleeEncoder<>(new TextsMapper(), violations);
        long sent = 0;
        for (long seed = first; seed < first + count; seed++) {
            Texts texts = mutated(new SplittableRandom(seed));
            long before = violations.total();
            if (encoded(encoder, texts, seed)) {
                sent++;
                assertThat(violations.total()).as("violations of seed %d", seed).isEqualTo(before);
                check(encoder, texts, seed);
            } else {
                assertThat(violations.total()).as("violations of seed %d", seed).isGreaterThan(before);
                assertThat(keepsTheContract(texts)).as("refused seed %d", seed).isFalse();
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

    private static void check(CalleeEncoder<Texts> encoder, Texts sent, long seed) throws IOException {
        String number = null;
        String name = null;
        String amount = null;
        String date = null;
        try (JsonParser parser = JSON.createParser(encoder.buffer(), 0, encoder.length())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    switch (parser.currentName()) {
                        case "calleeNumber" -> number = parser.getText();
                        case "name" -> name = parser.getText();
                        case "borrow_total_money" -> amount = parser.getText();
                        case "due_date" -> date = parser.getText();
                        default -> throw new AssertionError("seed " + seed + ": " + parser.currentName());
                    }
                }
            }
        }
        assertThat(new Texts(number, name, amount, date)).as("seed %d", seed).isEqualTo(sent);
        assertThat(keepsTheContract(sent)).as("seed %d", seed).isTrue();
    }

    private static boolean keepsTheContract(Texts texts) {
        String number = texts.number();
        return number != null
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Limit.CALLEE_NUMBER_DIGITS.allows(number.length())
                && !number.startsWith("0")
                && mayBeSent(texts.name(), CalleeVariable.NAME)
                && mayBeSent(texts.amount(), CalleeVariable.BORROW_TOTAL_MONEY)
                && mayBeSent(texts.date(), CalleeVariable.DUE_DATE);
    }

    private static boolean mayBeSent(@Nullable String text, CalleeVariable variable) {
        return text != null
                && !text.isBlank()
                && text.length() <= variable.maxLength()
                && text.codePoints().noneMatch(MutatedCalleesTest::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default ->
                "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff".indexOf(codePoint) >= 0
                        || (codePoint & 0xfffe) == 0xfffe
                        || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
        };
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
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(1 << 16) + text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, at) + random.nextInt(10_000) + text.substring(end);
        };
    }

    private record TextsMapper() implements CalleeMapper<Texts> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Texts texts, CalleeSink sink) {
            sink.number(texts.number());
            sink.text(CalleeVariable.NAME, texts.name());
            sink.text(CalleeVariable.BORROW_TOTAL_MONEY, texts.amount());
            sink.text(CalleeVariable.DUE_DATE, texts.date());
        }
    }
}
