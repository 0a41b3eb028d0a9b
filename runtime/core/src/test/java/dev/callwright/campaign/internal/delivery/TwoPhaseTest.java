package dev.callwright.campaign.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.DeliveryPolicy;
import dev.callwright.campaign.TaskResult;
import dev.callwright.campaign.internal.delivery.ServiceModel.Created;
import dev.callwright.campaign.internal.journal.Crash;
import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Canceller;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.SubmitOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
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
            schedule.service.repeated = seed % 2 == 0;
            if (seed % 4 == 1) {
                Instant from = SimulatedTime.BEGIN.plusSeconds(schedule.random.nextInt(60));
                schedule.service.unusable(from, from.plusSeconds(schedule.random.nextInt(11 * 60 * 60)));
            }
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
                ? new SubmitOutcome.Rejected(task.taskName(), CreateTaskStatus.INVALID_PARAMETER, "")
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

            assertThat(report.results().get(1)).isInstanceOf(TaskResult.Cancelled.class);
            assertThat(report.results().get(0)) // Without the policy, nothing tells that the calls are ahead.
                    .isInstanceOf(resumed == POLICY ? TaskResult.Cancelled.class : TaskResult.CancelledThere.class);
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
            journal.append(new Entry(1, 1, begin, "another", new TaskState.Claimed(1, notBefore, true)));

            DeliveryReport report =
                    new Delivery(journal, new Service(service, service, service), time, random, POLICY).run();

            assertThat(report.results()).allMatch(it -> it instanceof TaskResult.Cancelled);
            assertThat(time.instant()).isAfter(notBefore);
            assertThat(service.created).hasSize(1).noneMatch(Created::calls);
        }
    }

    /** Each leaves the second task in doubt, and the list shows it hours later, before the calls. */
    static List<List<Fate>> seenLate() {
        return List.of(
                List.of(Fate.ACCEPTED, Fate.ANSWER_LOST, Fate.REJECTED), List.of(Fate.ACCEPTED, Fate.DELIVERED_TWICE));
    }

    @ParameterizedTest
    @MethodSource("seenLate")
    void whatIsSeenAfterTheWithdrawalIsCancelledByTheNextRun(List<Fate> happens) {
        SimulatedTime time = new SimulatedTime(() -> {});
        Queue<Fate> fates = new ArrayDeque<>(happens);
        World late = new World(World.Names.ATOMIC, Duration.ofHours(3), false, false, false, true, Duration.ZERO);
        ServiceModel service = new ServiceModel(
                late,
                new SplittableRandom(1),
                time,
                () -> {},
                () -> fates.isEmpty() ? Fate.ACCEPTED : fates.remove(),
                task -> {});
        Sender unchecked = (task, optedOut) -> ahead -> {
            service.asked.clear(); // the service's own check would notice that the answers were not true
            return service.send(task);
        };
        DeliveryPolicy policy = DeliveryPolicy.careful()
                .onAbsence(DeliveryPolicy.Absence.RESEND_SAME_NAME)
                .twoPhase(CALLS, Duration.ofMinutes(90));
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            for (int run = 0; run < 3 && time.instant().isBefore(CALLS.minus(Duration.ofHours(2))); run++) {
                Service all = new Service(unchecked, service, service);
                new Delivery(journal, all, time, new SplittableRandom(run), policy).run();
                time.pass(Duration.ofHours(1));
            }
        }
        assertThat(service.created).isNotEmpty().noneMatch(Created::calls);
    }

    @Test
    void whatIsCancelledAfterItsCallsBeganIsNotSaidToHaveCalledNobody() {
        SimulatedTime time = new SimulatedTime(() -> {});
        SplittableRandom random = new SplittableRandom(1);
        Queue<Fate> fates = new ArrayDeque<>(List.of(Fate.ACCEPTED, Fate.REJECTED));
        ServiceModel service = new ServiceModel(PLAIN, random, time, () -> {}, fates::remove, task -> {});
        Canceller dies = ids -> {
            throw new Crash();
        };
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            Delivery first = new Delivery(journal, new Service(service, service, dies), time, random, POLICY);
            assertThatThrownBy(first::run).isInstanceOf(Crash.class);
            time.pass(Duration.ofDays(1));

            DeliveryReport report =
                    new Delivery(journal, new Service(service, service, service), time, random, POLICY).run();

            assertThat(report.results().get(0)).isInstanceOf(TaskResult.CancelledThere.class);
            assertThat(service.created).noneMatch(Created::calls);
        }
    }

    @Test
    void aTaskThatWasSeenIsNotCancelledBecauseItsTwinIs() {
        SimulatedTime time = new SimulatedTime(() -> {});
        SplittableRandom random = new SplittableRandom(1);
        Queue<Fate> fates = new ArrayDeque<>(List.of(Fate.ACCEPTED, Fate.REJECTED));
        ServiceModel service = new ServiceModel(PLAIN, random, time, () -> {}, fates::remove, task -> {});
        boolean[] partial = {false};
        Directory twin = (name, from, to) -> {
            if (service.created.size() == 1) {
                Created first = service.created.get(0);
                service.created.add(new Created(5_000, first.name, first.callees, first.at, true));
            }
            return service.find(name, from, to).stream()
                    .filter(row -> !partial[0] || row.phase() == FoundTask.Phase.CANCELLED)
                    .toList();
        };
        DeliveryListener listener = (task, entry) -> partial[0] |= entry.state() instanceof TaskState.Cancelling;
        try (Journal journal = new MemoryJournal(Plans.of(2))) {
            Service all = new Service(service, twin, service);
            DeliveryReport report = new Delivery(journal, all, time, random, POLICY, listener).run();

            assertThat(service.created).anyMatch(Created::calls);
            assertThat(report.results().get(0)).isInstanceOf(TaskResult.Cancelling.class);
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
