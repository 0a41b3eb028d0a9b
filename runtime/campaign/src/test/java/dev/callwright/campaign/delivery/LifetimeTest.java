package dev.callwright.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Between which times a task is looked for. */
class LifetimeTest {

    private static final Instant CLAIM = Instant.parse("2026-11-22T08:00:00Z");
    private static final TaskState.Intent INTENT = new TaskState.Intent(1, CLAIM.plusSeconds(3900), true);

    @Test
    void fromTheFirstClaimUntilNow() {
        Instant now = CLAIM.plus(Duration.ofDays(9));
        Entry claim = entry(1, CLAIM, INTENT);
        Entry doubt = entry(2, now.minusSeconds(1), new TaskState.NotSent("CONNECT"));

        assertThat(Lifetime.of(List.of(claim, doubt), now)).isEqualTo(new Lifetime(CLAIM, now));
    }

    @Test
    void aClockThatWasAheadAndWasSetBackIsAllowedFor() {
        Instant now = CLAIM.minus(Duration.ofDays(3));
        Entry claim = entry(1, CLAIM, INTENT);
        Entry skew = entry(2, CLAIM.plusSeconds(1), new TaskState.ClockSkew(Optional.of(Duration.ofDays(-10))));

        assertThat(Lifetime.of(List.of(claim, skew), now))
                .isEqualTo(new Lifetime(
                        now.minus(Duration.ofDays(10)), CLAIM.plusSeconds(1).plus(Duration.ofDays(10))));
    }

    private static Entry entry(int number, Instant at, TaskState state) {
        return new Entry(0, number, at, "owner", state);
    }
}
