package dev.callwright.mapping;

import static dev.callwright.contract.CalleeVariable.BORROW_TOTAL_MONEY;
import static dev.callwright.contract.CalleeVariable.DUE_DATE;
import static dev.callwright.contract.CalleeVariable.NAME;
import static dev.callwright.contract.CalleeVariable.TEXT1;
import static dev.callwright.contract.CalleeVariable.TEXT2;
import static dev.callwright.contract.CalleeVariable.TEXT9;
import static dev.callwright.mapping.Written.text1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WireTextTest {

    @Test
    void theDocumentsCalleeIsWrittenAsTheDocumentShowsIt() {
        byte[] json = new Written(Scenario.FINANCIAL_COLLECTION).toJson(sink -> {
            sink.number("463200000007");
            sink.text(NAME, "Name");
            sink.integer(BORROW_TOTAL_MONEY, 5000);
            sink.date(DUE_DATE, LocalDate.of(2026, 2, 2));
        });
        assertThat(new String(json, UTF_8))
                .isEqualTo("{\"calleeNumber\":\"463200000007\",\"callInformation\":{\"name\":\"Name\","
                        + "\"borrow_total_money\":\"5000\",\"due_date\":\"2026-02-02\"}}");
    }

    @Test
    void membersMayComeInAnyOrder() {
        byte[] json = new Written(Scenario.FINANCIAL_COLLECTION).toJson(sink -> {
            sink.text(NAME, "a");
            sink.text(TEXT9, "b");
            sink.date(DUE_DATE, LocalDate.of(2026, 2, 2));
            sink.number(463200000007L);
            sink.integer(BORROW_TOTAL_MONEY, 1);
        });
        assertThat(new String(json, UTF_8))
                .isEqualTo("{\"calleeNumber\":\"463200000007\",\"callInformation\":{\"name\":\"a\","
                        + "\"due_date\":\"2026-02-02\",\"borrow_total_money\":\"1\"},\"text9\":\"b\"}");
    }

    @Test
    void aCalleeWithoutVariablesIsANumberAlone() {
        assertThat(Written.json(sink -> {})).isEqualTo("{\"calleeNumber\":\"463200000007\"}");
    }

    @Test
    void nullIsLeftOutAndEmptyTextIsNot() {
        assertThat(Written.json(sink -> {
                    sink.text(TEXT1, null);
                    sink.text(TEXT2, "");
                }))
                .isEqualTo("{\"calleeNumber\":\"463200000007\",\"text2\":\"\"}");
    }

    @Test
    void quotesAndBackslashesAreEscapedAndNothingElseIs() {
        assertThat(Written.json(sink -> sink.text(TEXT1, "\"a\\b\" </é€😀>")))
                .isEqualTo("{\"calleeNumber\":\"463200000007\",\"text1\":\"\\\"a\\\\b\\\" </é€😀>\"}");
    }

    @Test
    void textIsNeverTrimmedOrInterpreted() {
        assertThat(text1(sink -> sink.text(TEXT1, "  ${text1} {{7*7}} "))).isEqualTo("  ${text1} {{7*7}} ");
    }

    @Test
    void wholeNumbersAreDigits() {
        assertThat(text1(sink -> sink.integer(TEXT1, Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(text1(sink -> sink.integer(TEXT1, Long.MAX_VALUE))).isEqualTo("9223372036854775807");
        assertThat(text1(sink -> sink.integer(TEXT1, 0))).isEqualTo("0");
        assertThat(text1(sink -> sink.integer(TEXT1, (byte) -7))).isEqualTo("-7");
        assertThat(text1(sink -> sink.integer(TEXT1, new BigInteger("12345678901234567890123"))))
                .isEqualTo("12345678901234567890123");
    }

    @Test
    void aBigDecimalKeepsItsScaleAndHasNoExponent() {
        assertThat(text1(sink -> sink.decimal(TEXT1, new BigDecimal("5000.00"))))
                .isEqualTo("5000.00");
        assertThat(text1(sink -> sink.decimal(TEXT1, new BigDecimal("5E+3")))).isEqualTo("5000");
        assertThat(text1(sink -> sink.decimal(TEXT1, new BigDecimal("-0.05")))).isEqualTo("-0.05");
        assertThat(text1(sink -> sink.decimal(TEXT1, new BigDecimal("0E+40")))).isEqualTo("0");
        assertThat(text1(sink -> sink.decimal(TEXT1, new BigDecimal("1E-20")))).isEqualTo("0.00000000000000000001");
    }

    @Test
    void floatingPointIsTheShortestExactForm() {
        assertThat(text1(sink -> sink.decimal(TEXT1, 1234.5))).isEqualTo("1234.5");
        assertThat(text1(sink -> sink.decimal(TEXT1, 5000.0))).isEqualTo("5000");
        assertThat(text1(sink -> sink.decimal(TEXT1, 0.1f))).isEqualTo("0.1");
        assertThat(text1(sink -> sink.decimal(TEXT1, 2e23))).isEqualTo("200000000000000000000000");
        assertThat(text1(sink -> sink.decimal(TEXT1, -0.0))).isEqualTo("0");
        assertThat(text1(sink -> sink.decimal(TEXT1, (Number) 0.3))).isEqualTo("0.3");
        assertThat(text1(sink -> sink.decimal(TEXT1, (Number) 0.3f))).isEqualTo("0.3");
    }

    @Test
    void anEnumIsItsName() {
        assertThat(text1(sink -> sink.name(TEXT1, DayOfWeek.MONDAY))).isEqualTo("MONDAY");
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        try {
            assertThat(text1(sink -> sink.date(TEXT1, LocalDate.of(987, 1, 2)))).isEqualTo("0987-01-02");
            assertThat(text1(sink -> sink.decimal(TEXT1, new BigDecimal("1234.5"))))
                    .isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNumberOfAnUnknownKindIsAMistakeOfTheMapper() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text1(sink -> sink.integer(TEXT1, new AtomicLong(4711))))
                .withMessageContaining("java.util.concurrent.atomic.AtomicLong")
                .withMessageNotContaining("4711");
    }
}
