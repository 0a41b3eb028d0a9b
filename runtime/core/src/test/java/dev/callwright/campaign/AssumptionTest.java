package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SandboxBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the service turns out to be like: nobody is called twice, who is said to be accepted is called, and who is
 * not called is said not to be. Answers are lost before and after the tasks exist, one task comes late, one upload
 * breaks off, one request is repeated by something in between.
 */
class AssumptionTest {

    /** What else may be, beside the assumptions that the sandbox names. */
    enum Delay {
        NONE(UnaryOperator.identity()),
        QUERIES_BEHIND(builder -> builder.queryLag(Duration.ofMinutes(20))),
        SLOW_SUBMISSION(builder -> builder.submissionTime(Duration.ofMinutes(20))),
        LATE(builder -> builder.lateProcessing(Duration.ofMinutes(25))),
        BUSY(builder -> builder.concurrentTaskLimit(1));

        private final UnaryOperator<SandboxBuilder> settings;

        Delay(UnaryOperator<SandboxBuilder> settings) {
            this.settings = settings;
        }
    }

    private static final int TASKS = 5;

    private final SandboxTime time = new SandboxTime();

    @TempDir
    Path journals;

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("single")
    void underEachAssumption(Assumption assumption, Absence absence) throws IOException {
        check(absence, Delay.NONE, assumption);
    }

    @ParameterizedTest
    @EnumSource(Delay.class)
    void underEachDelay(Delay delay) throws IOException {
        check(Absence.RESEND_SAME_NAME, delay);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RACY_NAMES", "NAMES_NOT_CHECKED"})
    void aRequestThatSomethingRepeatsIsFoundToBeOurs(Assumption assumption) {
        try (Sandbox sandbox = time.start(builder -> builder.assume(assumption))) {
            sandbox.inject(Stream.generate(Fault::deliveredTwice).limit(TASKS).toArray(Fault[]::new));
            try (CampaignResult result = run(sandbox, DeliveryPolicy.careful())) {
                assertThat(result.isComplete()).as("complete").isTrue();
                assertThat(sandbox.requests()).isEqualTo(TASKS);
            }
            SmallCampaign.assertEverybodyIsCalledOnce(sandbox);
        }
    }

    /** Names are never taken, lists are late for days, gateways speak for the service, and our clock is wrong. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20, -20, 90, -90})
    void theDefaultPolicyNeedsNoneOfThem(int minutesAhead) throws IOException {
        Clock wrong = Clock.offset(time, Duration.ofMinutes(minutesAhead));
        try (Sandbox sandbox = time.start(builder -> builder.assume(
                        Assumption.NAMES_NOT_CHECKED,
                        Assumption.RACY_NAMES,
                        Assumption.NAME_FREED_BY_CANCEL,
                        Assumption.NAME_FREED_BY_FINISH,
                        Assumption.NAME_FREED_BY_FAILURE,
                        Assumption.LATE_TIMESTAMPS_NOT_CHECKED)
                .queryLag(Duration.ofDays(3)))) {
            sandbox.inject(
                    Fault.httpStatus(502).afterAcceptance(),
                    Fault.lostAnswer(),
                    Fault.httpStatus(429).afterAcceptance(),
                    Fault.appliedLater(Duration.ofDays(1)),
                    Fault.httpStatus(403));
            CampaignId id = CampaignId.random();
            for (int run = 0; run < 3; run++) { // An operator who tries again and again.
                campaign(id, sandbox, wrong).close();
            }
            time.waitUntil(time.instant().plus(Duration.ofDays(4)));
            try (CampaignResult result = campaign(id, sandbox, wrong)) {
                sandbox.completeCalls();
                // A clock that is further away is refused behind each of the faults, so that nothing exists.
                boolean refused = Math.abs(minutesAhead) > 30;
                assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(refused ? 0 : 1);
                assertThat(sandbox.mostTasksOfOneName()).isEqualTo(refused ? 0 : 1);
                assertToldTheTruth(result, sandbox);
                // The first doubt holds the others back, as nothing shows what became of it.
                assertThat(result.count(CalleeState.IN_DOUBT)).isEqualTo(CALLEES / TASKS);
            }
        }
    }

    private CampaignResult campaign(CampaignId id, Sandbox sandbox, Clock wrong) {
        return SmallCampaign.result(SmallCampaign.of(id, sandbox, JournalStore.in(journals), wrong)
                .waiter(time)
                .calleesPerTask(CALLEES / TASKS)
                .delivery(DeliveryPolicy.careful())
                .build()
                .run(Loan.some(CALLEES)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RACY_NAMES", "NAMES_NOT_CHECKED"})
    void aRequestThatSomethingRepeatsIsADuplicateIfNamesAreNotAtomic(Assumption assumption) {
        try (Sandbox sandbox = time.start(builder -> builder.assume(assumption))) {
            sandbox.inject(Fault.deliveredTwice());
            try (CampaignResult result = run(sandbox, DeliveryPolicy.careful().verifying())) {
                assertThat(result.tasks())
                        .filteredOn(TaskResult.Duplicate.class::isInstance)
                        .hasSize(1);
            }
        }
    }

    @Tag("campaign")
    @ParameterizedTest(name = "{0} and {1}, {2}, {3}")
    @MethodSource("pairs")
    void underEachPairAndDelay(Assumption one, Assumption other, Delay delay, Absence absence) throws IOException {
        check(absence, delay, one, other);
    }

    private void check(Absence absence, Delay delay, Assumption... assumptions) throws IOException {
        try (Sandbox sandbox = time.start(builder -> delay.settings.apply(builder.assume(assumptions)))) {
            sandbox.inject(
                    Fault.lostAnswer(),
                    Fault.lostAnswer().beforeAcceptance(),
                    Fault.appliedLater(Duration.ofMinutes(29)),
                    Fault.acceptedInPart(1));
            // Without atomic names, whoever repeats a request calls people twice.
            if (Collections.disjoint(
                    List.of(assumptions), List.of(Assumption.RACY_NAMES, Assumption.NAMES_NOT_CHECKED))) {
                sandbox.inject(Fault.deliveredTwice());
            }
            try (CampaignResult result =
                    run(sandbox, DeliveryPolicy.careful().onAbsence(absence).verifying())) {
                sandbox.completeCalls();
                assertThat(sandbox.mostCallsToOneNumber())
                        .as("calls to one callee")
                        .isLessThanOrEqualTo(1);
                assertToldTheTruth(result, sandbox);
            }
        }
    }

    private CampaignResult run(Sandbox sandbox, DeliveryPolicy policy) {
        return SmallCampaign.result(SmallCampaign.of(CampaignId.random(), sandbox, JournalStore.in(journals), time)
                .calleesPerTask(CALLEES / TASKS)
                .delivery(policy)
                .build()
                .run(Loan.some(CALLEES)));
    }

    private static void assertToldTheTruth(CampaignResult result, Sandbox sandbox) throws IOException {
        Map<CalleeState, List<Integer>> calls = new EnumMap<>(CalleeState.class);
        result.forEachCallee(callee -> calls.computeIfAbsent(callee.state(), state -> new ArrayList<>())
                .add(sandbox.callsTo(Long.toString(Loan.of(callee.row()).mobile()))));

        assertThat(calls.values().stream().mapToInt(List::size).sum()).isEqualTo(CALLEES);
        assertThat(calls.getOrDefault(CalleeState.ACCEPTED, List.of()))
                .as("accepted")
                .doesNotContain(0);
        assertThat(calls.getOrDefault(CalleeState.NOT_SENT, List.of()))
                .as("not sent")
                .doesNotContain(1);
        assertThat(calls.getOrDefault(CalleeState.REJECTED, List.of()))
                .as("rejected")
                .doesNotContain(1);
    }

    static Stream<Arguments> single() {
        return Stream.of(Assumption.values())
                .flatMap(assumption -> Stream.of(Absence.values()).map(absence -> Arguments.of(assumption, absence)));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Assumption.values())
                .flatMap(one -> Stream.of(Assumption.values())
                        .filter(other -> one.compareTo(other) < 0)
                        .flatMap(other -> Stream.of(Delay.values())
                                .flatMap(delay -> Stream.of(Absence.values())
                                        .map(absence -> Arguments.of(one, other, delay, absence)))));
    }
}
