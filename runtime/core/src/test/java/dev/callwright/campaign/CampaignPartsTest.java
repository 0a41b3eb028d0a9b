package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.PlanOutcome.Planned;
import dev.callwright.campaign.internal.journal.LockWitness;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SandboxExtension.class)
class CampaignPartsTest {

    private static final int CALLEES = 10;
    private static final RowSource<Loan> LOANS =
            (first, count) -> Loan.some(CALLEES).skip(first).limit(count);

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path journals;

    @Test
    void everyTaskIsMadeAgainFromItsRowsAndSentOnce(Sandbox sandbox) {
        List<TaskPart> parts = planned(campaign(sandbox).inParts(LOANS));
        assertThat(sandbox.requests()).isZero();
        assertThat(parts).hasSize(4);

        for (TaskPart part : parts) { // Each as a process of its own would.
            TaskPart read = TaskPart.of(part.text());
            assertThat(read).isEqualTo(part);
            assertThat(next(campaign(sandbox).inParts(LOANS).deliver(read))).isEqualTo(Step.DONE);
            assertThat(next(campaign(sandbox).inParts(LOANS).deliver(read))).isEqualTo(Step.DONE);
        }

        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(CALLEES);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        assertThat(sandbox.tasks()).hasSize(4);
    }

    @Test
    void aTaskInPartsIsTheTaskOfTheWholeCampaign(Sandbox sandbox) {
        TaskPart part = planned(campaign(sandbox).inParts(LOANS)).get(2);
        campaign(sandbox).inParts(LOANS).deliver(part);

        try (CampaignResult whole = campaign(sandbox).build().run(Loan.some(CALLEES))) {
            assertThat(whole.isComplete()).isTrue();
        }
        assertThat(sandbox.tasks()).hasSize(4);
    }

    @Test
    void whoIsLeftOutOfThePlanIsLeftOutOfItsParts(Sandbox sandbox) {
        String listed = Long.toString(Loan.of(4).mobile());
        RowSource<Loan> repeating =
                (first, count) -> Stream.concat(Stream.of(Loan.of(0), Loan.of(0)), Loan.some(CALLEES))
                        .skip(first)
                        .limit(count);
        CampaignBuilder<Loan> campaign = campaign(sandbox)
                .repeatedNumbers(RepeatedNumbers.KEEP_FIRST)
                .doNotCall(numbers -> Map.of(listed, "national-register"));

        for (TaskPart part : planned(campaign.inParts(repeating))) {
            assertThat(next(campaign(sandbox).inParts(repeating).deliver(TaskPart.of(part.text()))))
                    .isEqualTo(Step.DONE);
        }

        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(CALLEES - 1);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        assertThat(sandbox.callsTo(listed)).isZero();
    }

    @Test
    void whoLeavesAPartIsCalledByTheRowInTheSourceWhereThereIsNoKey(Sandbox sandbox) {
        Set<String> listed = Set.of(
                Long.toString(Loan.of(1).mobile()),
                Long.toString(Loan.of(4).mobile()),
                Long.toString(Loan.of(8).mobile()));
        List<TaskPart> parts = planned(campaign(sandbox)
                .doNotCall(DoNotCall.each(number -> Optional.of("early").filter(it -> number.endsWith("001"))))
                .inParts(LOANS));
        List<String> told = new ArrayList<>();

        for (TaskPart part : parts) {
            campaign(sandbox)
                    .doNotCall(DoNotCall.each(number -> Optional.of("late").filter(it -> listed.contains(number))))
                    .leftOut((row, key, reason, code) -> told.add(row + " " + key + " " + code))
                    .inParts(LOANS)
                    .deliver(part);
        }

        assertThat(told).containsExactly("4 4 late", "8 8 late");
    }

    /** Its process dies before it tells; whoever delivers it next finds it done. */
    @Test
    void whoLeftAPartIsToldAlsoAfterADeath(Sandbox sandbox) {
        String leaving = Long.toString(Loan.of(4).mobile());
        List<TaskPart> parts = planned(campaign(sandbox).inParts(LOANS));
        DoNotCall late = DoNotCall.each(number -> Optional.of("late").filter(it -> number.equals(leaving)));
        LeftOut dies = (row, key, reason, code) -> {
            throw new IllegalStateException("died");
        };
        assertThatThrownBy(() -> campaign(sandbox)
                        .doNotCall(late)
                        .leftOut(dies)
                        .inParts(LOANS)
                        .deliver(parts.get(1)))
                .hasMessage("died");
        List<String> told = new ArrayList<>();

        PartOutcome outcome = campaign(sandbox)
                .doNotCall(late)
                .leftOut((row, key, reason, code) -> told.add(row + " " + reason))
                .inParts(LOANS)
                .deliver(parts.get(1));

        assertThat(next(outcome)).isEqualTo(Step.DONE);
        assertThat(told).containsExactly("4 OPTED_OUT");
    }

    @Test
    void whatAPartHasComeToIsToldAlsoWhenWhoLeftItNoLongerCan(Sandbox sandbox) {
        String leaving = Long.toString(Loan.of(4).mobile());
        TaskPart part = planned(campaign(sandbox).inParts(LOANS)).get(1);
        DoNotCall late = DoNotCall.each(number -> Optional.of("late").filter(it -> number.equals(leaving)));
        campaign(sandbox).doNotCall(late).inParts(LOANS).deliver(part);
        RowSource<Loan> shorter = (first, count) -> LOANS.rows(first, count).limit(2);

        assertThat(next(campaign(sandbox).inParts(shorter).deliver(part))).isEqualTo(Step.DONE);
    }

    @Test
    void rowsThatChangedAreRefusedBeforeAnythingIsClaimed(Sandbox sandbox) {
        TaskPart part = planned(campaign(sandbox).inParts(LOANS)).get(1);
        long before = sandbox.requests();
        RowSource<Loan> changed = (first, count) -> Loan.some(CALLEES)
                .map(loan -> loan.id() == 4 ? new Loan(4, loan.mobile(), 5_999) : loan)
                .skip(first)
                .limit(count);
        RowSource<Loan> shorter = (first, count) -> LOANS.rows(first, count).limit(2);

        CampaignParts<Loan> process = campaign(sandbox).inParts(changed);
        assertThat(refusal(process.deliver(part))).containsExactly("task 1: other content in as many bytes");
        assertThat(refusal(campaign(sandbox).inParts(shorter).deliver(part)))
                .containsExactly("task 1: 2 callees; before 3");

        assertThat(sandbox.requests()).isEqualTo(before);
        assertThat(process.results().get(1)).isInstanceOf(TaskResult.Waiting.class);
        assertThat(next(campaign(sandbox).inParts(LOANS).deliver(part))).isEqualTo(Step.DONE);
    }

    @Test
    void planningAgainComparesWithTheJournal(Sandbox sandbox) {
        planned(campaign(sandbox).inParts(LOANS));
        assertThat(planned(campaign(sandbox).inParts(LOANS))).hasSize(4);
        assertThat(campaign(sandbox).calleesPerTask(4).inParts(LOANS).plan())
                .isInstanceOfSatisfying(
                        PlanOutcome.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Changed.class));
    }

    @Test
    void aTaskInDoubtIsLookedUpByWhoeverDeliversItNext(Sandbox sandbox) {
        TaskPart part = planned(campaign(sandbox).inParts(LOANS)).get(3);
        sandbox.inject(Fault.lostAnswer());

        PartOutcome outcome = campaign(sandbox).inParts(LOANS).deliver(part);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PartOutcome.Delivered.class,
                        it -> assertThat(it.result()).isInstanceOf(TaskResult.AlreadyAccepted.class));
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void whatItHasComeToIsReadWhileItIsBeingDelivered(Sandbox sandbox) {
        TaskPart part = planned(campaign(sandbox).inParts(LOANS)).get(0);
        List<List<TaskResult>> seen = new ArrayList<>();
        CampaignParts<Loan> onlooker = campaign(sandbox).inParts(LOANS);
        campaign(sandbox)
                .listener(new CampaignListener() {
                    @Override
                    public void recorded(PlannedTask task, TaskState state) {
                        seen.add(onlooker.results());
                        if (state instanceof TaskState.Claimed) {
                            LockWitness.assertLocked(journals.resolve(id + ".journal"));
                        }
                    }
                })
                .inParts(LOANS)
                .deliver(part);

        assertThat(seen).allSatisfy(results -> assertThat(results).hasSize(4));
        assertThat(seen).anySatisfy(results -> assertThat(results.get(0)).isInstanceOf(TaskResult.ClaimLost.class));
        assertThat(onlooker.results().get(0)).isInstanceOf(TaskResult.Accepted.class);
    }

    @Test
    void aPartOfAnotherCampaignIsRefused(Sandbox sandbox) {
        TaskPart part = new TaskPart(4, 12, 3, new BitSet());
        assertThatThrownBy(() -> campaign(sandbox).inParts(LOANS).deliver(part))
                .hasMessageStartingWith("[callwright/task-part] the journal has no task 4");
        assertThatThrownBy(() -> TaskPart.of("2 0 0 3 ")).hasMessageStartingWith("[callwright/task-part] ");
        assertThatThrownBy(() -> new TaskPart(0, 0, 3, BitSet.valueOf(new byte[] {8})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoPhasesNeedTheWholeCampaign(Sandbox sandbox) {
        CampaignBuilder<Loan> campaign = campaign(sandbox)
                .twoPhase(Instant.parse("2027-01-01T08:00:00Z"), ZoneOffset.UTC, Duration.ofMinutes(90));
        assertThatThrownBy(() -> campaign.inParts(LOANS)).hasMessageStartingWith("[callwright/two-phase-parts] ");
    }

    private static List<TaskPart> planned(CampaignParts<Loan> campaign) {
        PlanOutcome outcome = campaign.plan();
        assertThat(outcome).isInstanceOf(Planned.class);
        return ((Planned) outcome).parts();
    }

    private static Step next(PartOutcome outcome) {
        assertThat(outcome).isInstanceOf(PartOutcome.Delivered.class);
        return ((PartOutcome.Delivered) outcome).result().next();
    }

    private static List<String> refusal(PartOutcome outcome) {
        assertThat(outcome).isInstanceOf(PartOutcome.Refused.class);
        return ((Changed) ((PartOutcome.Refused) outcome).why()).differences();
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox) {
        CallwrightClient client = CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .build();
        return client.campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .journal(JournalStore.in(journals))
                .calleesPerTask(3)
                .delivery(DeliveryPolicy.careful())
                .waiter(new SwiftWaiter());
    }
}
