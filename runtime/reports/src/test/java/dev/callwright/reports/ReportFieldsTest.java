package dev.callwright.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFieldsTest {

    private static final ZoneId ZONE = ZoneOffset.ofHours(8);

    private final Pushes pushes = new Pushes(builder -> builder.zone(ZONE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1630468801000\"",
                "1630468801000",
                "\"20210901120001\"",
                "20210901120001",
                "\"2021-09-01 12:00:01\""
            })
    void aTimeIsReadInEveryForm(String time) {
        assertThat(pushes.report("\"callTime\":" + time).times().called())
                .contains(Instant.parse("2021-09-01T04:00:01Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "null",
                "0",
                "\"1630468801\"",
                "\"20210931120001\"",
                "\"2021-09-01T12:00:01\"",
                "1.6e12",
                "true",
                "{}",
                "\" 1630468801000\""
            })
    void anyOtherTimeIsEmptyAndKeptAsItCame(String time) {
        CallReport report = pushes.report("\"callTime\":" + time + ",\"hangupTime\":\"1630468838000\"");

        assertThat(report.times().called()).isEmpty();
        assertThat(report.times().ended()).contains(Instant.ofEpochMilli(1630468838000L));
    }

    @Test
    void aTimeOfDayIsNotReadWithoutAZone() {
        CallReport report = new Pushes().report("\"callTime\":\"20210901120001\",\"hangupTime\":1630468838000");

        assertThat(report.times().called()).isEmpty();
        assertThat(report.fields().callTime()).isEqualTo("20210901120001");
        assertThat(report.times().ended()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0.0150\"", "0.0150"})
    void moneyKeepsItsDigits(String amount) {
        CallReport report = pushes.report("\"cost\":" + amount + ",\"aiAgentFee\":" + amount);

        assertThat(report.charges().lineCost()).contains(new BigDecimal("0.0150"));
        assertThat(report.charges().agentCost()).contains(new BigDecimal("0.0150"));
        assertThat(report.fields().cost()).isEqualTo("0.0150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1e-7", "\"1E-7\""})
    void aSmallAmountIsExact(String amount) {
        assertThat(pushes.report("\"cost\":" + amount).charges().lineCost()).contains(new BigDecimal("0.0000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1,50\"", "\"USD 1\"", "1e400", "\"NaN\"", "1e-9999999990000007", "[]", "\"1e100\""})
    void whatIsNoAmountIsEmpty(String amount) {
        assertThat(pushes.report("\"cost\":" + amount).charges().lineCost()).isEmpty();
    }

    @Test
    void theRestIsReadAsNumbersOrTexts() {
        CallReport report = pushes.report("""
                "scriptId":"41","chargedDuration":"60","aiAgentChargedDuration":30,"currency":"EUR",
                "recordingFileId":"123.wav","new":{"from":"the vendor"},"calledInfo":["odd"]""");

        assertThat(report.agentId()).isEqualTo(OptionalLong.of(41));
        assertThat(report.charges().lineSeconds()).isEqualTo(OptionalLong.of(60));
        assertThat(report.charges().agentSeconds()).isEqualTo(OptionalLong.of(30));
        assertThat(report.charges().currency()).contains("EUR");
        assertThat(report.recordingFileId()).isEqualTo(Optional.of("123.wav"));
        assertThat(report.fields().calledInfo()).isNull();
    }
}
