package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateConversionTest {

    private static final DateForm JAKARTA = DateForm.ISO.inZone("Asia/Jakarta");

    /** In Jakarta, seven hours ahead, it is the second of February. */
    private static final Instant EVENING = Instant.parse("2026-02-01T20:00:00Z");

    @Test
    void aPointInTimeIsOnTheDateOfTheStatedZone() {
        assertThat(date(EVENING, JAKARTA)).isEqualTo("2026-02-02");
        assertThat(date(OffsetDateTime.parse("2026-02-01T20:00:00Z"), JAKARTA)).isEqualTo("2026-02-02");
        assertThat(date(ZonedDateTime.parse("2026-02-01T12:00-08:00[America/Los_Angeles]"), JAKARTA))
                .isEqualTo("2026-02-02");
        assertThat(date(Date.from(EVENING), JAKARTA)).isEqualTo("2026-02-02");
        assertThat(date(Timestamp.from(EVENING), JAKARTA)).isEqualTo("2026-02-02");
    }

    @Test
    void aDateOfTheCalendarHasNoZone() {
        assertThat(date(LocalDateTime.parse("2026-02-01T23:59"), DateForm.ISO)).isEqualTo("2026-02-01");
        assertThat(date(LocalDate.of(2026, 2, 1), DateForm.ISO.withPattern("dd/MM/yyyy")))
                .isEqualTo("01/02/2026");
    }

    @Test
    void aPatternIsOfTheStatedLanguage() {
        DateForm form = JAKARTA.withPattern("d MMMM yyyy HH:mm", "id");

        assertThat(date(EVENING, form)).isEqualTo("2 Februari 2026 03:00");
    }

    @ParameterizedTest
    @CsvSource({"SECONDS,1769976000,2026-02-02", "MILLIS,1769976000000,2026-02-02", "DAYS,20485,2026-02-01"})
    void anEpochNumberCountsTheStatedUnit(EpochUnit unit, long number, String date) {
        assertThat(Written.text1(sink -> sink.date(CalleeVariable.TEXT1, number, unit, JAKARTA)))
                .isEqualTo(date);
        assertThat(Written.text1(sink -> sink.date(CalleeVariable.TEXT1, (Number) number, unit, JAKARTA)))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/Sao_Paulo"})
    void theDayOfTheDatabaseStaysTheSameOnEveryMachine(String machine) {
        inZone(machine, () -> {
            Date stored = java.sql.Date.valueOf("2026-02-01");

            assertThat(date(stored, JAKARTA)).isEqualTo("2026-02-01");
            assertThat(date(stored, DateForm.ISO)).isEqualTo("2026-02-01");
            assertThat(date(Date.from(EVENING), JAKARTA)).isEqualTo("2026-02-02");
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-nu-thai", "fa-IR", "ja-JP-u-ca-japanese"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(date(EVENING, JAKARTA.withPattern("dd.MM.yyyy"))).isEqualTo("02.02.2026");
            assertThat(date(EVENING, JAKARTA.withPattern("EEE d MMM", "en"))).isEqualTo("Mon 2 Feb");
            assertThat(date(EVENING, JAKARTA.withPattern("d/M/yyyy", "th-TH-u-nu-thai")))
                    .isEqualTo("2/2/2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDateBeyondTheCalendarIsRefused() {
        assertThat(rules(Instant.MAX, JAKARTA)).isEqualTo(Rule.DATE_YEAR);
        assertThat(rules(LocalDateTime.MIN, DateForm.ISO.withPattern("yyyy"))).isEqualTo(Rule.DATE_YEAR);
        assertThat(Written.rules(Scenario.FINANCIAL_MARKETING, sink -> {
                    sink.number(Written.NUMBER);
                    sink.date(CalleeVariable.TEXT1, Long.MAX_VALUE, EpochUnit.SECONDS, JAKARTA);
                    sink.date(CalleeVariable.TEXT2, Long.MIN_VALUE, EpochUnit.DAYS, DateForm.ISO);
                }))
                .containsExactly(Rule.DATE_YEAR, Rule.DATE_YEAR);
    }

    @Test
    void aNullIsLeftOut() {
        assertThat(date((Temporal) null, JAKARTA)).isNull();
        assertThat(date((Date) null, JAKARTA)).isNull();
        assertThat(Written.text1(sink -> sink.date(CalleeVariable.TEXT1, (Long) null, EpochUnit.DAYS, JAKARTA)))
                .isNull();
    }

    @Test
    void whatIsNoDateIsABugOfTheMapping() {
        assertThatThrownBy(() -> date(Year.of(2026), JAKARTA)).hasMessageContaining("[callwright/unsupported-date]");
        assertThatThrownBy(() -> date(new Time(0), JAKARTA)).hasMessageContaining("java.sql.Time");
        assertThatThrownBy(() -> date(EVENING, DateForm.ISO)).hasMessageContaining("[callwright/missing-zone]");
    }

    private static String date(Temporal value, DateForm form) {
        return Written.text1(sink -> sink.date(CalleeVariable.TEXT1, value, form));
    }

    private static String date(Date value, DateForm form) {
        return Written.text1(sink -> sink.date(CalleeVariable.TEXT1, value, form));
    }

    private static Rule rules(Temporal value, DateForm form) {
        return Written.rules(Scenario.FINANCIAL_MARKETING, sink -> {
                    sink.number(Written.NUMBER);
                    sink.date(CalleeVariable.TEXT1, value, form);
                })
                .get(0);
    }

    private static void inZone(String zone, Supplier<Void> test) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            test.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
