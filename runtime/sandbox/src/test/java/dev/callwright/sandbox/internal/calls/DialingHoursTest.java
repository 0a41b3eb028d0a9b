package dev.callwright.sandbox.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialingHoursTest {

    @Test
    void withoutWindowsCallsMayAlwaysBePlaced() {
        Instant any = Instant.parse("2026-04-01T03:04:05.678Z");
        assertThat(DialingHours.of(ZoneOffset.UTC, List.of()).next(any)).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T07:59:59Z, 2026-04-01T08:00:00Z",
        "2026-04-01T08:00:00Z, 2026-04-01T08:00:00Z",
        "2026-04-01T08:59:59Z, 2026-04-01T08:59:59Z",
        "2026-04-01T09:00:00Z, 2026-04-01T18:00:00Z",
        "2026-04-01T18:01:00Z, 2026-04-02T08:00:00Z",
        "2026-12-31T23:59:59Z, 2027-01-01T08:00:00Z",
    })
    void theNextOpenMinute(Instant from, Instant next) {
        DialingHours hours =
                DialingHours.of(ZoneOffset.UTC, List.of(window("18:00", "18:01"), window("08:00", "09:00")));
        assertThat(hours.next(from)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T21:00:00Z, 2026-04-01T22:00:00Z",
        "2026-04-01T23:59:00Z, 2026-04-01T23:59:00Z",
        "2026-04-02T05:59:00Z, 2026-04-02T05:59:00Z",
        "2026-04-02T06:00:00Z, 2026-04-02T22:00:00Z",
    })
    void aWindowMaySpanMidnight(Instant from, Instant next) {
        assertThat(DialingHours.of(ZoneOffset.UTC, List.of(window("22:00", "06:00")))
                        .next(from))
                .isEqualTo(next);
    }

    @Test
    void windowsAreInTheZoneAlsoWhenItsClocksChange() {
        DialingHours hours = DialingHours.of(ZoneId.of("Europe/Stockholm"), List.of(window("08:00", "09:00")));
        assertThat(hours.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
        assertThat(hours.next(Instant.parse("2026-03-27T12:00:00Z"))).isEqualTo(Instant.parse("2026-03-28T07:00:00Z"));
    }

    private static DailyWindow window(String start, String end) {
        return new DailyWindow(LocalTime.parse(start), LocalTime.parse(end));
    }
}
