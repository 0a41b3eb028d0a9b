package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalleeNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+463200000007",
                "46 320000",
                "46-320000",
                "(46)320000",
                "463200000007\n",
                "46a200000",
                "4632e5",
                "0x463200",
                "４６３２００００",
                "٤٦٣٢٠٠٠٠٠٠٠٧",
                "      ",
                "4632\u200B0000"
            })
    void anythingButTheDigits0To9IsRefused(String number) {
        assertThat(rules(sink -> sink.number(number))).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void theContractsLengthsAreAllowedAndNoOthers() {
        int min = (int) Limit.CALLEE_NUMBER_DIGITS.min();
        int max = (int) Limit.CALLEE_NUMBER_DIGITS.max();
        assertThat(rules(sink -> sink.number("4".repeat(min)))).isEmpty();
        assertThat(rules(sink -> sink.number("4".repeat(max)))).isEmpty();
        assertThat(rules(sink -> sink.number("4".repeat(min - 1)))).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules(sink -> sink.number("4".repeat(max + 1)))).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules(sink -> sink.number(12345))).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules(sink -> sink.number(Long.MAX_VALUE))).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules(sink -> sink.number(BigInteger.TEN.pow(30)))).containsExactly(Rule.NUMBER_LENGTH);
    }

    @Test
    void aCalleeWithoutANumberIsRefused() {
        assertThat(rules(sink -> {})).containsExactly(Rule.NUMBER_MISSING);
        assertThat(rules(sink -> sink.number((String) null))).containsExactly(Rule.NUMBER_MISSING);
        assertThat(rules(sink -> sink.number((Long) null))).containsExactly(Rule.NUMBER_MISSING);
        assertThat(rules(sink -> sink.number(""))).containsExactly(Rule.NUMBER_MISSING);
    }

    @Test
    void aNumberThatStartsWithAnythingButACountryCodeIsRefused() {
        // Or one person could stand in a task three times.
        assertThat(rules(sink -> sink.number("00463200000007"))).containsExactly(Rule.NUMBER_LEADING_ZERO);
        assertThat(rules(sink -> sink.number("0463200000007"))).containsExactly(Rule.NUMBER_LEADING_ZERO);
        assertThat(rules(sink -> sink.number("00000000"))).containsExactly(Rule.NUMBER_LEADING_ZERO);
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThat(rules(sink -> sink.number(-463200000007L))).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void twoNumbersAreRefused() {
        assertThat(rules(sink -> {
                    sink.number("463200000007");
                    sink.number(463200000008L);
                }))
                .containsExactly(Rule.SLOT_CONFLICT);
    }

    @Test
    void theSameDigitsHaveTheSameKeyHoweverTheyAreHeld() {
        assertThat(key(sink -> sink.number("463200000007"))).isNotEqualTo(key(sink -> sink.number("463200000070")));
        assertThat(key(sink -> sink.number("463200000007"))).isEqualTo(key(sink -> sink.number(463200000007L)));
    }

    @Test
    void theLongestNumberFitsTheKey() {
        String longest = "9".repeat((int) Limit.CALLEE_NUMBER_DIGITS.max());
        assertThat(key(sink -> sink.number(longest))).isEqualTo(Long.parseLong("1" + longest));
    }

    private static List<Rule> rules(Consumer<CalleeSink> members) {
        return Written.rules(Scenario.FINANCIAL_MARKETING, members);
    }

    private static long key(Consumer<CalleeSink> members) {
        CalleeEncoder<Consumer<CalleeSink>> encoder =
                new CalleeEncoder<>(new Written(Scenario.FINANCIAL_MARKETING), new Violations());
        assertThat(encoder.encode(0, members)).isTrue();
        return encoder.numberKey();
    }
}
