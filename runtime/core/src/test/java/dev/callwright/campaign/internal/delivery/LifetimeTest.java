package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between which times a task is looked for. */
class LifetimeTest {

    private static final Instant CLAIM = Instant.parse("2026-11-22T08:00:00Z");
    private static final TaskState.Claimed CLAIMED = new TaskState.Claimed(1, CLAIM.plusSeconds(3900), true);

    @Test
    void fromTheFirstClaimUntilNow() {
        Instant now = CLAIM.plus(Duration.ofDays(9));
        Entry claim = entry(1, CLAIM, CLAIMED);
        Entry doubt = entry(2, now.minusSeconds(1), new TaskState.NotSent("CONNECT"));

        assertThat(Lifetime.of(List.of(claim, doubt), now)).isEqualTo(new Lifetime(CLAIM, now));
    }

    @Test
    void aClockThatWasAheadAndWasSetBackIsAllowedFor() {
        Instant now = CLAIM.minus(Duration.ofDays(3));
        Entry claim = entry(1, CLAIM, CLAIMED);
        Entry skew = entry(2, CLAIM.plusSeconds(1), new TaskState.ClockSkew(Optional.of(Duration.ofDays(-10))));

        assertThat(Lifetime.of(List.of(claim, skew), now))
                .isEqualTo(new Lifetime(
                        now.minus(Duration.ofDays(10)), CLAIM.plusSeconds(1).plus(Duration.ofDays(10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2100-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aDateThatIsAbsurdMakesNoSpanOfCenturies(String date) {
        Duration offset = Duration.between(CLAIM, Instant.parse(date));
        Lifetime life = Lifetime.of(List.of(entry(1, CLAIM, new TaskState.ClockSkew(Optional.of(offset)))), CLAIM);

        assertThat(Duration.between(life.earliest(), life.latest())).isEqualTo(Duration.ofDays(2 * 366));
    }

    private static Entry entry(int number, Instant at, TaskState state) {
        return new Entry(0, number, at, "owner", state);
    }
}
