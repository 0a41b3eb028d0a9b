package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ConversionTest {

    /** As Joda-Money's: an amount in the currency's scale. */
    private record Money(String currency, BigDecimal amount) {}

    private static final ValueConverter<Money> SPOKEN = money -> money.amount().signum() == 0
            ? null
            : money.currency() + " " + money.amount().toPlainString();

    @Test
    void theScaleIsThatOfTheMapping() {
        assertThat(scaled("1500")).isEqualTo("1500.00");
        assertThat(scaled("1.5E+3")).isEqualTo("1500.00");
        assertThat(scaled("-0.50")).isEqualTo("-0.50");
        assertThat(scaled("12.3400")).isEqualTo("12.34");
        assertThat(text(sink -> sink.decimal(CalleeVariable.TEXT1, 0.1, 2, RoundingMode.UNNECESSARY)))
                .isEqualTo("0.10");
        assertThat(text(sink -> sink.decimal(CalleeVariable.TEXT1, 0.1f, 2, RoundingMode.UNNECESSARY)))
                .isEqualTo("0.10");
        assertThat(text(sink -> sink.decimal(CalleeVariable.TEXT1, (Number) 0.1f, 1, RoundingMode.UNNECESSARY)))
                .isEqualTo("0.1");
    }

    @Test
    void nothingIsRoundedUnasked() {
        assertThat(rules(sink ->
                        sink.decimal(CalleeVariable.TEXT1, new BigDecimal("0.125"), 2, RoundingMode.UNNECESSARY)))
                .containsExactly(Rule.VALUE_SCALE);
        assertThat(rules(sink -> sink.decimal(CalleeVariable.TEXT1, 0.125, 2, RoundingMode.UNNECESSARY)))
                .containsExactly(Rule.VALUE_SCALE);
        assertThat(text(sink -> sink.decimal(CalleeVariable.TEXT1, new BigDecimal("0.125"), 2, RoundingMode.HALF_EVEN)))
                .isEqualTo("0.12");
    }

    @Test
    void aNumberOfABillionDigitsIsNotRounded() {
        for (String hostile : List.of("1E-1000000000", "1E+1000000000")) {
            assertThat(rules(sink ->
                            sink.decimal(CalleeVariable.TEXT1, new BigDecimal(hostile), 2, RoundingMode.HALF_UP)))
                    .containsExactly(Rule.VALUE_TOO_LONG);
        }
        assertThat(rules(sink -> sink.decimal(CalleeVariable.TEXT1, Double.NaN, 2, RoundingMode.HALF_UP)))
                .containsExactly(Rule.NUMBER_NOT_FINITE);
    }

    @Test
    void aConverterSaysWhatAValueBecomes() {
        assertThat(text(sink -> converted(sink, new Money("CZK", new BigDecimal("12.50")))))
                .isEqualTo("CZK 12.50");
        assertThat(text(sink -> converted(sink, new Money("CZK", BigDecimal.ZERO))))
                .isNull();
        assertThat(text(sink -> converted(sink, null))).isNull();
    }

    @Test
    void whatAConverterReturnsIsCheckedLikeAnyText() {
        assertThat(rules(sink -> converted(sink, new Money("CZK\n", BigDecimal.ONE))))
                .containsExactly(Rule.VALUE_CONTROL);
        assertThat(rules(sink -> converted(sink, new Money("C".repeat(40), BigDecimal.ONE))))
                .containsExactly(Rule.VALUE_TOO_LONG);
    }

    @Test
    void whatAConverterRefusesIsAViolation() {
        ValueConverter<Object> refusing = value -> {
            throw new UnconvertibleValueException("not money");
        };

        assertThat(Written.violations(Scenario.FINANCIAL_MARKETING, sink -> {
                    sink.number(1, refusing);
                    sink.converted(CalleeVariable.TEXT1, "secret", refusing);
                    sink.orElse(CalleeVariable.TEXT1, "a default");
                }))
                .containsExactly(
                        new Violation(0, "calleeNumber", Rule.VALUE_UNCONVERTIBLE, "not money"),
                        new Violation(0, "text1", Rule.VALUE_UNCONVERTIBLE, "not money"));
    }

    @Test
    void aConstantIsWhatItsAnnotationSays() {
        Map<String, String> wireValues = Map.of("UP", "up");

        assertThat(text(sink -> sink.name(CalleeVariable.TEXT1, RoundingMode.UP, wireValues)))
                .isEqualTo("up");
        assertThat(text(sink -> sink.name(CalleeVariable.TEXT1, null, wireValues)))
                .isNull();
        assertThat(rules(sink -> sink.name(CalleeVariable.TEXT1, RoundingMode.DOWN, wireValues)))
                .containsExactly(Rule.CONSTANT_UNKNOWN);
    }

    @Test
    void aDefaultStandsInForNoValueOnly() {
        assertThat(text(sink -> {
                    sink.text(CalleeVariable.TEXT1, null);
                    sink.orElse(CalleeVariable.TEXT1, "customer");
                }))
                .isEqualTo("customer");
        assertThat(text(sink -> {
                    sink.text(CalleeVariable.TEXT1, "Ada");
                    sink.orElse(CalleeVariable.TEXT1, "customer");
                }))
                .isEqualTo("Ada");
        assertThat(rules(sink -> {
                    sink.text(CalleeVariable.TEXT1, "x".repeat(31));
                    sink.orElse(CalleeVariable.TEXT1, "customer");
                }))
                .containsExactly(Rule.VALUE_TOO_LONG);
    }

    @Test
    void aCharacterIsAText() {
        assertThat(text(sink -> sink.character(CalleeVariable.TEXT1, 'ž'))).isEqualTo("ž");
        assertThat(text(sink -> sink.character(CalleeVariable.TEXT1, null))).isNull();
        assertThat(rules(sink -> sink.character(CalleeVariable.TEXT1, '\0'))).containsExactly(Rule.VALUE_CONTROL);
        assertThat(rules(sink -> sink.character(CalleeVariable.TEXT1, '\uD83D')))
                .containsExactly(Rule.VALUE_SURROGATE);
    }

    @Test
    void anOptionalThatIsNullCountsAsEmpty() {
        assertThat(Optionals.orNull(OptionalInt.of(1))).isEqualTo(1);
        assertThat(Optionals.orNull(OptionalLong.of(1))).isEqualTo(1L);
        assertThat(Optionals.orNull(OptionalDouble.of(1))).isEqualTo(1.0);
        assertThat(Optionals.orNull(OptionalInt.empty())).isNull();
        assertThat(Optionals.orNull((OptionalLong) null)).isNull();
        assertThat(Optionals.orNull((OptionalDouble) null)).isNull();
    }

    private static void converted(CalleeSink sink, Money money) {
        sink.converted(CalleeVariable.TEXT1, money, SPOKEN);
    }

    private static String scaled(String value) {
        return text(sink -> sink.decimal(CalleeVariable.TEXT1, new BigDecimal(value), 2, RoundingMode.UNNECESSARY));
    }

    private static String text(Consumer<CalleeSink> members) {
        return Written.text1(members);
    }

    private static List<Rule> rules(Consumer<CalleeSink> members) {
        return Written.rules(Scenario.FINANCIAL_MARKETING, sink -> {
            sink.number(Written.NUMBER);
            members.accept(sink);
        });
    }
}
