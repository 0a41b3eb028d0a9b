package dev.callwright.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.delivery.ServiceModel.Created;
import dev.callwright.campaign.journal.Crash;
import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.Journal;
import dev.callwright.campaign.journal.MemoryJournal;
import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.campaign.journal.TaskState;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoPhaseTest {

    private static final Instant CALLS = SimulatedTime.BEGIN.plus(Duration.ofHours(16));
    private static final DeliveryPolicy POLICY = DeliveryPolicy.careful().twoPhase(CALLS, Duration.ofHours(4));
    private static final World PLAIN = World.plain();

    @Test
    void eitherEverythingIsVerifiedBeforeThePhonesRingOrNobodyIsCalled() {
        int delivered = 0;
        int withdrawn = 0;
        for (long seed = 0; seed < 10_000; seed++) {
            Schedule schedule = Schedule.random(seed, false);
            schedule.optOuts = OptOuts.NONE;
            schedule.policy = POLICY;
            schedule.longestPause = Duration.ofHours(2);
            try {
                schedule.run();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
            assertThat(schedule.time.instant()).as("seed %s", seed).isBefore(CALLS);
            long live = schedule.service.created.stream().filter(Created::calls).count();
            int tasks = schedule.manifest.tasks().size();
            assertThat(live).as("seed %s", seed).isIn(0L, (long) tasks);
            delivered += live > 0 ? 1 : 0;
            withdrawn += live == 0 ? 1 : 0;
        }
        assertThat(delivered).isGreaterThan(1_000);
        assertThat(withdrawn).isGreaterThan(1_000);
    }

    static List<DeliveryPolicy> resumed() {
        return List.of(POLICY, DeliveryPolicy.careful());
    }

    @ParameterizedTest
    @MethodSource("resumed")
    void whatWasDecidedToBeCancelledStaysSoWhenItsProcessDies(DeliveryPolicy resumed) {
        SimulatedTime time = new SimulatedTime(() -> {});
        SplittableRandom random = new SplittableRandom(1);
        ServiceModel service = new ServiceModel(PLAIN, random, time, () -> {}, () -> Fate.ACCEPTED, task -> {});
        Sender refusesTheSecond = (task, optedOut) -> ahead -> task.index() == 1
                ? new SubmitOutcome.NotSent(task.taskName(), SubmitOutcome.Stage.CONNECT, "java.net.ConnectException")
                : service.send(task);
        Canceller dies = ids -> {
            service.cancel(ids);
            throw new Crash();
        };
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            Delivery first = new Delivery(journal, new Service(refusesTheSecond, service, dies), time, random, POLICY);
            assertThatThrownBy(first::run).isInstanceOf(Crash.class);

            DeliveryReport report =
                    new Delivery(journal, new Service(service, service, service), time, random, resumed).run();

            assertThat(report.results()).allMatch(it -> it instanceof TaskResult.Cancelled);
            assertThat(service.created).hasSize(1).noneMatch(Created::calls);
        }
    }

    @Test
    void whatAnotherProcessWasAtWhenItDiedIsCancelledWithTheRest() {
        SimulatedTime time = new SimulatedTime(() -> {});
        SplittableRandom random = new SplittableRandom(1);
        ServiceModel service = new ServiceModel(PLAIN, random, time, () -> {}, () -> Fate.ACCEPTED, task -> {});
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            PlannedTask claimed = journal.manifest().tasks().get(1);
            service.send(claimed);
            service.asked.clear();
            Instant begin = time.instant();
            journal.append(new Entry(0, 1, begin, "one", new TaskState.Cancelled(List.of())));
            Instant notBefore = begin.plus(ServiceModel.SETTLED);
            journal.append(new Entry(1, 1, begin, "another", new TaskState.Intent(1, notBefore, true)));

            DeliveryReport report =
                    new Delivery(journal, new Service(service, service, service), time, random, POLICY).run();

            assertThat(report.results()).allMatch(it -> it instanceof TaskResult.Cancelled);
            assertThat(time.instant()).isAfter(notBefore);
            assertThat(service.created).hasSize(1).noneMatch(Created::calls);
        }
    }

    @Test
    void aSecondTaskOfOneNameIsCancelledBeforeItBegins() {
        SimulatedTime time = new SimulatedTime(() -> {});
        SplittableRandom random = new SplittableRandom(1);
        ServiceModel service = new ServiceModel(PLAIN, random, time, () -> {}, () -> Fate.ACCEPTED, task -> {});
        Sender twice = (task, optedOut) -> ahead -> {
            var outcome = service.send(task);
            service.created.add(
                    new Created(9_000 + task.index(), task.taskName(), task.callees(), time.instant(), true));
            return outcome;
        };
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            DeliveryReport report =
                    new Delivery(journal, new Service(twice, service, service), time, random, POLICY).run();

            assertThat(report.delivered()).isTrue();
            assertThat(report.results()).allMatch(it -> it instanceof TaskResult.Verified);
            assertThat(service.created.stream().filter(Created::calls)).hasSize(2);
        }
    }
}
