package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.annotation.TooLong;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooLongTest {

    private static final int LIMIT = CalleeVariable.TEXT1.maxLength();

    @Test
    void aTextWithinTheLimitIsNeverTouched() {
        String text = "x".repeat(LIMIT - 1) + " ";

        for (TooLong policy : TooLong.values()) {
            assertThat(sent(text, policy)).isEqualTo(text);
        }
    }

    @Test
    void aShortenedTextIsCutAtTheLimit() {
        assertThat(sent("x".repeat(LIMIT) + "yz", TooLong.SHORTEN)).isEqualTo("x".repeat(LIMIT));
        assertThat(sent("x".repeat(LIMIT - 1) + " yz", TooLong.SHORTEN)).isEqualTo("x".repeat(LIMIT - 1));
    }

    /** What may not be torn apart, with its first part in front of the cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE00", // a surrogate pair
                "e\u0301", // a letter and its accent
                "\uD83D\uDC4D\uD83C\uDFFD", // a thumb and its skin tone
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // a family
                "\uD83C\uDDE8\uD83C\uDDFF", // a flag
                "\u2764\uFE0F", // a heart and its variation selector
                "\u0E01\u0E34\u0E48" // a Thai letter with marks
            })
    void aCharacterIsKeptWholeOrLeftOut(String character) {
        String room = "x".repeat(LIMIT - character.length() + 1);

        assertThat(sent(room + character + "rest", TooLong.SHORTEN)).isEqualTo(room);
        assertThat(sent(room.substring(1) + character + "rest", TooLong.SHORTEN))
                .isEqualTo(room.substring(1) + character);
    }

    @Test
    void aWordIsKeptWholeIfAnyFits() {
        assertThat(sent("Maria Francisca de la Concepción y Gómez", TooLong.SHORTEN_AT_WORD))
                .isEqualTo("Maria Francisca de la");
        assertThat(sent("x".repeat(20) + " " + "y".repeat(9) + " z", TooLong.SHORTEN_AT_WORD))
                .isEqualTo("x".repeat(20) + " " + "y".repeat(9));
        assertThat(sent("x".repeat(LIMIT + 5), TooLong.SHORTEN_AT_WORD)).isEqualTo("x".repeat(LIMIT));
        assertThat(sent("  " + "x".repeat(LIMIT), TooLong.SHORTEN_AT_WORD)).isEqualTo("  " + "x".repeat(LIMIT - 2));
    }

    @Test
    void whatCannotBeShortenedFails() {
        Violations violations = encode("e" + "\u0301".repeat(LIMIT), TooLong.SHORTEN);

        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.VALUE_TOO_LONG);
    }

    @Test
    void whatIsLeftIsChecked() {
        Violations violations = encode("\uD83D" + "x".repeat(LIMIT), TooLong.SHORTEN);

        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.VALUE_SURROGATE);
    }

    @Test
    void aWarningStopsNothing() {
        String text = "secret".repeat(LIMIT);
        Violations violations = new Violations();
        CalleeEncoder<String> encoder = new CalleeEncoder<>(mapper(TooLong.WARN), violations);

        assertThat(encoder.encode(7, text)).isTrue();
        assertThat(new String(encoder.buffer(), 0, encoder.length(), UTF_8)).contains(text);
        assertThat(violations.isEmpty()).isTrue();
        assertThat(violations.totalWarnings()).isEqualTo(1);
        assertThat(violations.keptWarnings())
                .containsExactly(new Violation(7, "text1", Rule.VALUE_TOO_LONG, "180 characters; at most 30"));
    }

    @Test
    void theModelHoldsNothingThatIsTooLong() {
        assertThatThrownBy(() -> mapper(TooLong.WARN).toModel("x".repeat(LIMIT + 1)))
                .isInstanceOf(ContractViolationException.class);
    }

    @Test
    void whateverIsCutCanBeSent() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<String> parts = List.of(
                "a",
                " ",
                "e\u0301",
                "\uD83D\uDE00",
                "\u200D",
                "\uD83C\uDDE8",
                "\uD83C\uDFFD",
                "\u4E2D",
                "\uD800\uDC00");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() <= LIMIT) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            TooLong policy = random.nextBoolean() ? TooLong.SHORTEN : TooLong.SHORTEN_AT_WORD;
            String start = Shortening.of(text, LIMIT, policy == TooLong.SHORTEN_AT_WORD);

            assertThat(text.toString()).as("seed %d, text %d", seed, i).startsWith(start);
            assertThat(start.length()).isLessThanOrEqualTo(LIMIT);
            assertThat(TextFault.of(start)).isEmpty();
        }
    }

    private static String sent(String text, TooLong policy) {
        return Written.text1(sink -> sink.text(CalleeVariable.TEXT1, text, policy));
    }

    private static Violations encode(String text, TooLong policy) {
        Violations violations = new Violations();
        new CalleeEncoder<>(mapper(policy), violations).encode(0, text);
        return violations;
    }

    private static CalleeMapper<String> mapper(TooLong policy) {
        return new CalleeMapper<>() {
            @Override
            public Scenario scenario() {
                return Scenario.FINANCIAL_MARKETING;
            }

            @Override
            public List<Intent> recallIntents() {
                return List.of();
            }

            @Override
            public void write(String text, CalleeSink sink) {
                sink.number(Written.NUMBER);
                sink.text(CalleeVariable.TEXT1, text, policy);
            }
        };
    }
}
