package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.annotation.NumberMark;
import dev.callwright.contract.Scenario;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    private static final NumberForm MARKED = NumberForm.DIGITS.ignoring(NumberMark.values());
    private static final NumberForm INDONESIA = NumberForm.DIGITS.withCountryCode("62", "0");

    @ParameterizedTest
    @ValueSource(strings = {"+62 812-345.678", "(62)812/345678", "62\u00A0812\u2011345\u202F678", " +62812345678"})
    void marksAreLeftOutOnRequest(String number) {
        assertThat(sent(number, MARKED)).isEqualTo("62812345678");
        assertThat(rules(number, NumberForm.DIGITS)).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void onlyTheStatedMarksAreLeftOut() {
        NumberForm spaces = NumberForm.DIGITS.ignoring(NumberMark.SPACE);

        assertThat(sent("62 812 345 678", spaces)).isEqualTo("62812345678");
        assertThat(rules("62 812-345-678", spaces)).containsExactly(Rule.NUMBER_CHARACTERS);
        assertThat(rules("62 812\t345", spaces)).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void aPlusIsAMarkInFrontOnly() {
        assertThat(rules("62+812345678", MARKED)).containsExactly(Rule.NUMBER_CHARACTERS);
        assertThat(rules("62812345678 ext 5", MARKED)).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void aPrefixForCallsAbroadIsNoCountryCode() {
        assertThat(rules("00 62 812 345", MARKED)).containsExactly(Rule.NUMBER_LEADING_ZERO);
    }

    @Test
    void aNationalNumberGetsItsCountryCode() {
        assertThat(sent("0812345678", INDONESIA)).isEqualTo("62812345678");
        assertThat(sent("812345678", INDONESIA)).isEqualTo("62812345678");
        assertThat(number(sink -> sink.number(812345678L, INDONESIA))).isEqualTo("62812345678");
        assertThat(number(sink -> sink.number(Integer.valueOf(812345678), INDONESIA)))
                .isEqualTo("62812345678");
        assertThat(number(sink -> sink.number(BigInteger.valueOf(812345678), INDONESIA)))
                .isEqualTo("62812345678");
    }

    @Test
    void aLeadingZeroIsNeverLostUnasked() {
        assertThat(rules("0812345678", NumberForm.DIGITS.withCountryCode("62")))
                .containsExactly(Rule.NUMBER_TRUNK_PREFIX);
        assertThat(rules("00812345678", INDONESIA)).containsExactly(Rule.NUMBER_TRUNK_PREFIX);
        assertThat(sent("0612345678", NumberForm.DIGITS.withCountryCode("39", "")))
                .isEqualTo("390612345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"628123456789.0", "628123456789.00", "628.123.456.789.0", "628123456789. 0", "6281234567.000"})
    void aDecimalNumberIsNotReadAsDigits(String number) {
        assertThat(rules(number, MARKED)).containsExactly(Rule.NUMBER_FRACTION);
        assertThat(rules(number, NumberForm.DIGITS)).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void pointsBetweenGroupsAreMarks() {
        assertThat(sent("33.6.12.34.56.00", MARKED)).isEqualTo("33612345600");
        assertThat(sent(
                        "06.12.34.56.00",
                        NumberForm.DIGITS.ignoring(NumberMark.DOT).withCountryCode("33", "0")))
                .isEqualTo("33612345600");
        assertThat(sent("6281234567.89", MARKED)).isEqualTo("628123456789");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812345678 / 0812345679",
                "08123/08124",
                "62812345/62812346",
                "6281234567 6281234568",
                "628123456-628123457"
            })
    void twoNumbersAreNotOne(String numbers) {
        assertThat(rules(numbers, MARKED)).containsExactly(Rule.NUMBER_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 30/1234567", "+43 664/1234567", "+62 812 3456 7890"})
    void theGroupsOfANumberAreOne(String number) {
        assertThat(sent(number, MARKED)).isEqualTo(number.replaceAll("[^0-9]", ""));
    }

    @Test
    void aNumberThatStartsWithItsCountryCodeIsNotGuessedAt() {
        assertThat(Written.violations(Scenario.FINANCIAL_MARKETING, sink -> sink.number("628123456789", INDONESIA)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.NUMBER_AMBIGUOUS);
                    assertThat(violation.detail()).contains("nationalDigits");
                });
        assertThat(rules(sink -> sink.number(628123456789L, INDONESIA))).containsExactly(Rule.NUMBER_AMBIGUOUS);
        assertThat(rules("628123456789", NumberForm.DIGITS.behind(62))).containsExactly(Rule.NUMBER_AMBIGUOUS);
        assertThat(sent("0628123456", INDONESIA))
                .isEqualTo("62628123456"); // The trunk prefix says that it is national.
    }

    @Test
    void theStatedCountOfDigitsDecidesWhetherTheCountryCodeIsThere() {
        NumberForm india = NumberForm.DIGITS.withCountryCode("91", "0").withNationalDigits(10, 10);

        assertThat(sent("9123456789", india)).isEqualTo("919123456789");
        assertThat(sent("919876543210", india)).isEqualTo("919876543210");
        assertThat(number(sink -> sink.number(919123456789L, india))).isEqualTo("919123456789");
        assertThat(sent("09123456789", india)).isEqualTo("919123456789");
        assertThat(rules("9109123456789", india)).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules("987654321", india)).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules("0987654321", india)).containsExactly(Rule.NUMBER_LENGTH);
    }

    @Test
    void aNumberThatIsEitherByItsLengthIsRefused() {
        NumberForm form = INDONESIA.withNationalDigits(9, 11);

        assertThat(sent("628123456789", form)).isEqualTo("628123456789");
        assertThat(sent("8123456789", form)).isEqualTo("628123456789");
        assertThat(rules("62812345678", form)).containsExactly(Rule.NUMBER_AMBIGUOUS);
        assertThat(rules("620812345678", form)).containsExactly(Rule.NUMBER_LENGTH);
    }

    @Test
    void aCountryCodeIsNoDecimalNumber() {
        assertThat(rules("812345678", MARKED.behind("62.0"))).containsExactly(Rule.NUMBER_COUNTRY_CODE);
    }

    @Test
    void aNumberInPartsIsJoinedToItsOwnCountryCode() {
        NumberForm parts = NumberForm.DIGITS.ignoring(NumberMark.values());

        assertThat(sent("812-345678", parts.behind("+62"))).isEqualTo("62812345678");
        assertThat(sent("812345678", parts.behind(62))).isEqualTo("62812345678");
        assertThat(number(sink -> sink.number(812345678L, NumberForm.DIGITS.behind(BigInteger.valueOf(62)))))
                .isEqualTo("62812345678");
        assertThat(sent("0812345678", parts.withTrunkPrefix("0").behind(62))).isEqualTo("62812345678");
        assertThat(sent("0612345678", parts.withTrunkPrefix("").behind(39))).isEqualTo("390612345678");
    }

    @Test
    void aNumberInPartsLosesNoLeadingZeroUnasked() {
        assertThat(rules("0812345678", NumberForm.DIGITS.behind(62))).containsExactly(Rule.NUMBER_TRUNK_PREFIX);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "+", "0", "062", "+62", "62+", "6 2", "62812", "\u0666\u0662", "-62", "ID"})
    void aNumberInPartsIsNothingWithoutADecentCountryCode(String code) {
        assertThat(rules("812345678", NumberForm.DIGITS.behind(code))).containsExactly(Rule.NUMBER_COUNTRY_CODE);
    }

    @Test
    void aPlusIsOfTheCountryCodeAlone() {
        assertThat(rules("+62812345678", MARKED.behind("+62"))).containsExactly(Rule.NUMBER_CHARACTERS);
    }

    @Test
    void aNumberInPartsIsAsLongAsAnyOther() {
        assertThat(rules("1234567890123456", NumberForm.DIGITS.behind(621))).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules("123", NumberForm.DIGITS.behind(62))).containsExactly(Rule.NUMBER_LENGTH);
    }

    @Test
    void aCountryCodeWithoutItsNumberIsNoNumber() {
        assertThat(rules(null, NumberForm.DIGITS.behind(62))).containsExactly(Rule.NUMBER_MISSING);
        assertThat(rules("", NumberForm.DIGITS.behind((Integer) null))).containsExactly(Rule.NUMBER_MISSING);
    }

    @Test
    void aCountryCodeAloneIsNoNumber() {
        assertThat(rules("", INDONESIA)).containsExactly(Rule.NUMBER_MISSING);
        assertThat(rules("0", INDONESIA)).containsExactly(Rule.NUMBER_MISSING);
        assertThat(rules(null, INDONESIA)).containsExactly(Rule.NUMBER_MISSING);
    }

    @Test
    void whateverComesIsBounded() {
        assertThat(rules(" ".repeat(10_000), MARKED)).containsExactly(Rule.NUMBER_LENGTH);
        assertThat(rules(sink -> sink.number(-812345678L, MARKED))).containsExactly(Rule.NUMBER_CHARACTERS);
        assertThat(rules(sink -> sink.number(BigInteger.TEN.pow(100), INDONESIA)))
                .containsExactly(Rule.NUMBER_LENGTH);
    }

    @Test
    void whatAConverterReturnsIsCheckedLikeAnyNumber() {
        ValueConverter<StringBuilder> reversed = value -> value.reverse().toString();

        assertThat(number(sink -> sink.number(new StringBuilder("876543218"), reversed)))
                .isEqualTo("812345678");
        assertThat(rules(sink -> sink.number(new StringBuilder("876543218+"), reversed)))
                .containsExactly(Rule.NUMBER_CHARACTERS);
        assertThat(rules(sink -> sink.number((StringBuilder) null, reversed))).containsExactly(Rule.NUMBER_MISSING);
    }

    private static String sent(String number, NumberForm form) {
        return number(sink -> sink.number(number, form));
    }

    private static String number(Consumer<CalleeSink> member) {
        return new Written(Scenario.FINANCIAL_MARKETING).toModel(member).calleeNumber();
    }

    private static List<Rule> rules(String number, NumberForm form) {
        return rules(sink -> sink.number(number, form));
    }

    private static List<Rule> rules(Consumer<CalleeSink> member) {
        return Written.rules(Scenario.FINANCIAL_MARKETING, member);
    }
}
