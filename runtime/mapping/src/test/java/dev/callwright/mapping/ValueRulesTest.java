package dev.callwright.mapping;

import static dev.callwright.contract.CalleeVariable.BORROW_TOTAL_MONEY;
import static dev.callwright.contract.CalleeVariable.DUE_DATE;
import static dev.callwright.contract.CalleeVariable.NAME;
import static dev.callwright.contract.CalleeVariable.TEXT1;
import static dev.callwright.mapping.Written.rulesAgainstText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {

    private static final int LONGEST = TEXT1.maxLength();

    @Test
    void aValueMayBeAsLongAsTheServiceKeepsAndNoLonger() {
        assertThat(rulesAgainstText("x".repeat(LONGEST))).isEmpty();
        assertThat(rulesAgainstText("x".repeat(LONGEST + 1))).containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(rulesAgainstText(new StringBuilder("x".repeat(LONGEST + 1)))).containsExactly(Rule.VALUE_TOO_LONG);
    }

    @Test
    void lengthIsCountedInUtf16Units() {
        assertThat(rulesAgainstText("😀".repeat(LONGEST / 2))).isEmpty();
        assertThat(rulesAgainstText("😀".repeat(LONGEST / 2) + "x")).containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(rulesAgainstText("x".repeat(LONGEST - 1) + "😀")).containsExactly(Rule.VALUE_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\t", "\r", "\n", "\u001F", "\u007F", "\u0080", "\u0085", "\u009F", "\u2028", "\u2029"})
    void controlsAreRefused(String value) {
        assertThat(rulesAgainstText("a" + value)).containsExactly(Rule.VALUE_CONTROL);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void directionControlsAreRefused(int codePoint) {
        assertThat(rulesAgainstText(Character.toString(codePoint))).containsExactly(Rule.VALUE_BIDI);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF})
    void whatIsNoCharacterIsRefused(int codePoint) {
        assertThat(rulesAgainstText("é" + Character.toString(codePoint))).containsExactly(Rule.VALUE_NONCHARACTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00A0, 0x061B, 0x200D, 0x2010, 0x2065, 0x206A, 0xFDCF, 0xFDF0, 0xFFFC, 0x10FFFD})
    void theirNeighboursAreSent(int codePoint) {
        assertThat(rulesAgainstText(Character.toString(codePoint))).isEmpty();
    }

    @Test
    void whatADecoderLeftIsRefusedAndSaysSo() {
        Violation violation = Written.violations(Scenario.FINANCIAL_MARKETING, sink -> {
                    sink.number(Written.NUMBER);
                    sink.text(TEXT1, "Garc\uFFFDa");
                })
                .get(0);
        assertThat(violation.rule()).isEqualTo(Rule.VALUE_DECODING);
        assertThat(violation.detail()).startsWith("U+FFFD at position 4, where bytes could not be decoded");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThat(rulesAgainstText("\uD83D")).containsExactly(Rule.VALUE_SURROGATE);
        assertThat(rulesAgainstText("a\uDE00b")).containsExactly(Rule.VALUE_SURROGATE);
        assertThat(rulesAgainstText("\uDE00\uD83D")).containsExactly(Rule.VALUE_SURROGATE);
    }

    @Test
    void numbersThatCannotBeSpokenAreRefused() {
        assertThat(rules(sink -> sink.decimal(TEXT1, Double.NaN))).containsExactly(Rule.NUMBER_NOT_FINITE);
        assertThat(rules(sink -> sink.decimal(TEXT1, Float.NEGATIVE_INFINITY))).containsExactly(Rule.NUMBER_NOT_FINITE);
        assertThat(rules(sink -> sink.decimal(TEXT1, 1e300))).containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(rules(sink -> sink.decimal(TEXT1, new BigDecimal("1E+1000000000"))))
                .containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(rules(sink -> sink.decimal(TEXT1, new BigDecimal("1E-1000000000"))))
                .containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(rules(sink -> sink.integer(TEXT1, BigInteger.TEN.pow(LONGEST))))
                .containsExactly(Rule.VALUE_TOO_LONG);
    }

    @Test
    void yearsOutsideOfFourDigitsAreRefused() {
        assertThat(rules(sink -> sink.date(TEXT1, LocalDate.of(9999, 12, 31)))).isEmpty();
        assertThat(rules(sink -> sink.date(TEXT1, LocalDate.of(10000, 1, 1)))).containsExactly(Rule.DATE_YEAR);
        assertThat(rules(sink -> sink.date(TEXT1, LocalDate.of(0, 1, 1)))).containsExactly(Rule.DATE_YEAR);
    }

    @Test
    void whatTheScenarioRequiresMustHaveAValue() {
        assertThat(Written.violations(Scenario.FINANCIAL_COLLECTION, sink -> {
                    sink.number(Written.NUMBER);
                    sink.text(NAME, " ");
                    sink.decimal(BORROW_TOTAL_MONEY, (BigDecimal) null);
                }))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(
                        tuple("callInformation.name", Rule.VALUE_EMPTY),
                        tuple("callInformation.borrow_total_money", Rule.VALUE_MISSING),
                        tuple("callInformation.due_date", Rule.VALUE_MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0",
                "\u2007",
                "\u200B",
                "\u2060",
                "\u00AD",
                "\u2800",
                "\u3164",
                "\u3000",
                "\u115F\u1160",
                "\u180E",
                "\uFE0F",
                "\uDB40\uDD00",
                "\uDB40\uDC41\uDB40\uDC7F",
                "\uFFA0",
                "\uFFFC",
                "\u034F",
                " \u00A0\u200D\u2800 ",
                "\uD834\uDD59"
            })
    void whatNobodySeesIsNoValue(String text) {
        assertThat(rulesAgainstName(text)).containsExactly(Rule.VALUE_EMPTY);
        assertThat(rulesAgainstName(text + "x")).isEmpty();
        assertThat(rulesAgainstName("\u674E" + text)).isEmpty();
        assertThat(rulesAgainstText(text)).isEmpty();
    }

    @Test
    void everyCharacterIsSeenOrNot() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            if (TextFault.of(text).isEmpty()) {
                assertThat(BlankText.is(text)).as("U+%04X", codePoint).isEqualTo(Texts.isUnseen(codePoint));
            }
        }
    }

    @Test
    void aBusinessNameAndItsTextSlotExcludeEachOther() {
        assertThat(Written.rules(Scenario.FINANCIAL_COLLECTION, sink -> {
                    sink.number(Written.NUMBER);
                    sink.text(NAME, "a");
                    sink.text(TEXT1, "a");
                    sink.integer(BORROW_TOTAL_MONEY, 1);
                    sink.date(DUE_DATE, LocalDate.of(2026, 2, 2));
                    sink.date(DUE_DATE, LocalDate.of(2026, 2, 2));
                }))
                .containsExactly(Rule.SLOT_CONFLICT, Rule.SLOT_CONFLICT);
    }

    @Test
    void aScenarioWithoutBusinessNamesTakesNone() {
        assertThat(rules(sink -> sink.text(NAME, "a"))).containsExactly(Rule.VARIABLE_NOT_ALLOWED);
    }

    @Test
    void aViolationSaysWhereAndWhatButNotTheValue() {
        Violation violation = Written.violations(Scenario.FINANCIAL_COLLECTION, sink -> {
                    sink.number(Written.NUMBER);
                    sink.text(NAME, "Secretive".repeat(4));
                    sink.integer(BORROW_TOTAL_MONEY, 1);
                    sink.date(DUE_DATE, LocalDate.of(2026, 2, 2));
                })
                .get(0);
        assertThat(violation)
                .hasToString("[callwright/value-too-long] entity 0, callInformation.name: 36 characters; at most "
                        + NAME.maxLength());
    }

    @Test
    void anInvalidSingleEntityIsAnExceptionWithAllOfItsViolations() {
        assertThatExceptionOfType(InvalidCalleeException.class)
                .isThrownBy(() -> new Written(Scenario.FINANCIAL_COLLECTION).toModel(sink -> sink.number("+4632000")))
                .withMessageStartingWith("[callwright/invalid-callee] calleeNumber: ")
                .withMessageNotContaining("4632000")
                .satisfies(e -> assertThat(e.violations()).hasSize(4));
    }

    @Test
    void aNullEntityIsAViolation() {
        Violations violations = new Violations();
        new CalleeEncoder<>(new Written(Scenario.FINANCIAL_MARKETING), violations).encode(7, null);
        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.ENTITY_NULL);
    }

    @Test
    void aHugeTextIsRefusedWithoutBeingRead() {
        CharSequence endless = new CharSequence() {
            @Override
            public int length() {
                return Integer.MAX_VALUE;
            }

            @Override
            public char charAt(int index) {
                throw new AssertionError("read");
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new AssertionError("read");
            }

            @Override
            public String toString() {
                throw new AssertionError("copied");
            }
        };
        assertThat(rulesAgainstText(endless)).containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(rules(sink -> sink.text(TEXT1, endless))).containsExactly(Rule.VALUE_TOO_LONG);
        assertThat(Written.rules(Scenario.FINANCIAL_MARKETING, sink -> sink.number(endless)))
                .containsExactly(Rule.NUMBER_LENGTH);
    }

    @Test
    void violationsAreCountedBeyondTheOnesThatAreKept() {
        Violations violations = new Violations();
        for (long i = 0; i <= Violations.KEPT; i++) {
            violations.add(new Violation(i, "text1", Rule.VALUE_TOO_LONG, ""));
        }
        assertThat(violations.total()).isEqualTo(Violations.KEPT + 1L);
        assertThat(violations.kept()).hasSize(Violations.KEPT);
    }

    private static List<Rule> rulesAgainstName(String name) {
        return Written.rules(Scenario.FINANCIAL_COLLECTION, sink -> {
            sink.number(Written.NUMBER);
            sink.text(NAME, name);
            sink.integer(BORROW_TOTAL_MONEY, 1);
            sink.date(DUE_DATE, LocalDate.of(2026, 2, 2));
        });
    }

    private static List<Rule> rules(Consumer<CalleeSink> members) {
        return Written.rules(Scenario.FINANCIAL_MARKETING, sink -> {
            sink.number(Written.NUMBER);
            members.accept(sink);
        });
    }
}
