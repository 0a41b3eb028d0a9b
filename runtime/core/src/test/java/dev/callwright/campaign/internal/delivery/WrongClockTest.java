package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Doubt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written by a clock that was ahead, and has been set since. */
class WrongClockTest extends OneDelivery {

    private static final Duration ENOUGH = Duration.ofHours(30);

    private final Instant ahead = time.instant().plus(Duration.ofDays(365));

    static List<DeliveryPolicy> policies() {
        return List.of(STOP, RESEND);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aDoubtLastsADayLongerAndNotAYear(DeliveryPolicy policy) {
        try (Journal journal = journal(claim(ahead), doubt(ahead))) {
            assertThat(resume(journal, policy))
                    .isInstanceOf(policy == STOP ? TaskResult.GivenUp.class : TaskResult.Accepted.class);
            assertThat(time.instant())
                    .isAfter(SimulatedTime.BEGIN.plus(Duration.ofDays(1)).plus(ServiceModel.SETTLED))
                    .isBefore(SimulatedTime.BEGIN.plus(ENOUGH));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 23})
    void aDoubtOfAClockThatWasHoursAheadIsWaitedFor(int hours) {
        Instant at = time.instant().plus(Duration.ofHours(hours));
        try (Journal journal = journal(claim(at), doubt(at))) {
            assertThat(resume(journal, RESEND)).isInstanceOf(TaskResult.Accepted.class);
            assertThat(time.instant()).isAfter(at.plus(ServiceModel.SETTLED));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatWasGivenUpIsNotLookedUpForAYear(DeliveryPolicy policy) {
        try (Journal journal = journal(claim(ahead), doubt(ahead), new TaskState.Absent(), new TaskState.GivenUp())) {
            resume(journal, policy);
            assertThat(time.instant()).isBefore(SimulatedTime.BEGIN.plus(ENOUGH));
        }
    }

    /** It is taken over, and in doubt: its owner may have sent it. */
    @ParameterizedTest
    @MethodSource("policies")
    void aClaimInASharedJournalIsTakenOver(DeliveryPolicy policy) {
        try (Journal journal = journal(claim(ahead))) {
            assertThat(Results.claimedUntil(journal, 0, time.instant())).isEmpty();
            assertThat(resume(journal, policy))
                    .isInstanceOf(policy == STOP ? TaskResult.GivenUp.class : TaskResult.Accepted.class);
            assertThat(time.instant())
                    .isAfter(SimulatedTime.BEGIN.plus(ServiceModel.SETTLED))
                    .isBefore(SimulatedTime.BEGIN.plus(ENOUGH));
        }
    }

    private TaskResult resume(Journal journal, DeliveryPolicy policy) {
        Service all = new Service(service, service, service);
        return new Delivery(journal, all, time, random, policy).run().results().get(0);
    }

    private Journal journal(TaskState... states) {
        Journal journal = new MemoryJournal(Plans.of(1));
        IntStream.range(0, states.length)
                .forEach(i -> journal.append(new Entry(0, i + 1, ahead(states[0]), "one", states[i])));
        return journal;
    }

    private static Instant ahead(TaskState claim) {
        return ((TaskState.Claimed) claim).notBefore().minus(ServiceModel.SETTLED);
    }

    private static TaskState claim(Instant at) {
        return new TaskState.Claimed(1, at.plus(ServiceModel.SETTLED), true);
    }

    private static TaskState doubt(Instant at) {
        return new TaskState.Unknown(Doubt.ANSWER, true, 0, Optional.empty(), at.plus(ServiceModel.SETTLED));
    }
}
