package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Callees who opt out after a campaign was planned, and while it is delivered. Tasks have three callees each. */
@ExtendWith(SandboxExtension.class)
class OptOutTest {

    private final CampaignId id = CampaignId.random();
    private final Set<String> register = new HashSet<>();
    private final List<String> told = new ArrayList<>();

    @TempDir
    Path journals;

    @Test
    void whoOptsOutAfterADeathLeavesATaskThatWasNeverClaimedAndMovesNoOther(Sandbox sandbox) throws Exception {
        register(7);
        dieAfter(2, sandbox); // The first task exists.
        register(1, 4);

        try (CampaignResult result = run(sandbox)) {
            assertThat(result.isComplete()).isTrue();
            assertThat(result.count(CalleeState.ACCEPTED)).isEqualTo(CALLEES - 2);
            assertThat(result.count(CalleeState.LEFT_OUT)).isEqualTo(2);
            assertThat(result)
                    .hasToString(
                            "CampaignResult[end=COMPLETE, ACCEPTED=8, REJECTED=0, IN_DOUBT=0, NOT_SENT=0, LEFT_OUT=2]");
            assertThat(states(result))
                    .contains(
                            "loan-1 ACCEPTED national-register",
                            "loan-4 LEFT_OUT national-register",
                            "loan-7 LEFT_OUT national-register",
                            "loan-5 ACCEPTED");
        }
        assertThat(told)
                .containsExactly(
                        "7 loan-7 DO_NOT_CALL national-register",
                        "1 loan-1 too late national-register",
                        "4 loan-4 OPTED_OUT national-register");
        assertCalled(sandbox, 0, 1, 2, 3, 5, 6, 8, 9);
    }

    @Test
    void whoWasLeftOutAtFirstStaysOutAndTheTasksStayAsTheyWere(Sandbox sandbox) throws Exception {
        register(0, 4);
        dieAfter(2, sandbox);
        register.clear();

        try (CampaignResult result = run(sandbox)) {
            assertThat(result.isComplete()).isTrue();
            assertThat(states(result)).contains("loan-0 LEFT_OUT not-to-be-called-earlier");
        }
        assertCalled(sandbox, 1, 2, 3, 5, 6, 7, 8, 9);
    }

    @Test
    void whoLeftATaskIsStillSaidToHaveLeftItWhenTheRegisterForgets(Sandbox sandbox) throws Exception {
        dieAfter(2, sandbox);
        register(4);
        run(sandbox).close();
        register.clear();

        try (CampaignResult result = run(sandbox)) {
            assertThat(result.isComplete()).isTrue();
            assertThat(states(result)).contains("loan-4 LEFT_OUT not-to-be-called-earlier", "loan-3 ACCEPTED");
        }
        assertCalled(sandbox, 0, 1, 2, 3, 5, 6, 7, 8, 9);
    }

    @Test
    void theRegisterIsAskedAgainBeforeTheFirstClaimOfEachTask(Sandbox sandbox) throws Exception {
        CampaignListener somebodyOptsOut = new CampaignListener() {
            @Override
            public void recorded(PlannedTask task, TaskState state) {
                if (state instanceof TaskState.Accepted) {
                    register(task.index() == 0 ? 3 : 9, 0);
                }
            }
        };
        try (CampaignResult result = SmallCampaign.result(
                campaign(sandbox).listener(somebodyOptsOut).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
            assertThat(states(result)).contains("loan-3 LEFT_OUT national-register", "loan-0 ACCEPTED");
            assertThat(result.tasks().get(3).task().callees()).isZero();
        }
        assertCalled(sandbox, 0, 1, 2, 4, 5, 6, 7, 8);
    }

    @Test
    void aTaskThatTheServiceDidNotTakeYetIsLeftBetweenTwoAttempts(Sandbox sandbox) throws Exception {
        sandbox.inject(Fault.code("-37"));
        dieAfter(2, sandbox);
        register(2);

        run(sandbox).close();

        assertCalled(sandbox, 0, 1, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aTaskInDoubtKeepsItsBytesAndIsNotSentAgainWithThem(Sandbox sandbox) throws Exception {
        sandbox.inject(Fault.lostAnswer().beforeAcceptance());
        dieAfter(2, sandbox);
        register(2);

        DeliveryPolicy resend = DeliveryPolicy.careful().onAbsence(DeliveryPolicy.Absence.RESEND_SAME_NAME);
        try (CampaignResult result =
                SmallCampaign.result(campaign(sandbox).delivery(resend).build().run(Loan.some(CALLEES)))) {
            assertThat(states(result)).contains("loan-2 IN_DOUBT national-register", "loan-0 IN_DOUBT");
        }
        assertCalled(sandbox, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void allOtherChangesStayRefused(Sandbox sandbox) {
        dieAfter(2, sandbox);
        register(4);

        assertThat(SmallCampaign.refusal(campaign(sandbox).build().run(Loan.some(CALLEES - 1))))
                .isInstanceOf(Changed.class);
        assertThat(SmallCampaign.refusal(campaign(sandbox)
                        .build()
                        .run(Loan.some(CALLEES).map(loan -> loan.id() == 4 ? new Loan(4, loan.mobile(), 1) : loan))))
                .isInstanceOf(Changed.class);
        assertThat(sandbox.requests()).isEqualTo(1);
    }

    @Test
    void whoWasLeftOutMayBeMadeAnonymous(Sandbox sandbox) throws Exception {
        register(4);
        dieAfter(2, sandbox);

        try (CampaignResult result = SmallCampaign.result(campaign(sandbox)
                .build()
                .run(Loan.some(CALLEES).map(loan -> loan.id() == 4 ? new Loan(4, 0, 0) : loan)))) {
            assertThat(result.isComplete()).isTrue();
            assertThat(states(result)).contains("loan-4 LEFT_OUT not-to-be-called-earlier");
        }
        assertCalled(sandbox, 0, 1, 2, 3, 5, 6, 7, 8, 9);
    }

    @Test
    void aRowThatWasLeftOutAndIsGoneIsAChangeThatIsNamed(Sandbox sandbox) {
        register(9);
        dieAfter(2, sandbox);

        assertThat(SmallCampaign.refusal(campaign(sandbox).build().run(Loan.some(CALLEES - 1))))
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.differences())
                                .containsExactly(
                                        "rows that were left out before are gone from the source: 0 of them are there; before 1"));
    }

    @Test
    void partsAreMadeAndLeftInTheSameWay(Sandbox sandbox) {
        register(7);
        RowSource<Loan> loans = (first, count) -> Loan.some(CALLEES).skip(first).limit(count);
        List<TaskPart> parts = planned(campaign(sandbox).inParts(loans));
        assertThat(campaign(sandbox).inParts(loans).deliver(parts.get(0))).isInstanceOf(PartOutcome.Delivered.class);
        register(1, 4, 8);
        told.clear();

        assertThat(planned(campaign(sandbox).inParts(loans))).isEqualTo(parts);
        assertThat(told)
                .containsExactly("7 loan-7 DO_NOT_CALL national-register", "1 loan-1 too late national-register");
        told.clear();
        for (TaskPart part : parts) {
            campaign(sandbox).inParts(loans).deliver(TaskPart.of(part.text()));
        }

        assertThat(told)
                .containsExactly("4 loan-4 OPTED_OUT national-register", "8 loan-8 OPTED_OUT national-register");
        assertCalled(sandbox, 0, 1, 2, 3, 5, 6, 9);
    }

    private static List<TaskPart> planned(CampaignParts<Loan> campaign) {
        PlanOutcome outcome = campaign.plan();
        assertThat(outcome).isInstanceOf(PlanOutcome.Planned.class);
        return ((PlanOutcome.Planned) outcome).parts();
    }

    private void register(int... loans) {
        for (int loan : loans) {
            register.add(Long.toString(Loan.of(loan).mobile()));
        }
    }

    private void dieAfter(int records, Sandbox sandbox) {
        int[] left = {records};
        CampaignListener dying = new CampaignListener() {
            @Override
            public void recorded(PlannedTask task, TaskState state) {
                if (--left[0] == 0) {
                    throw new Death();
                }
            }
        };
        try {
            campaign(sandbox).listener(dying).build().run(Loan.some(CALLEES));
        } catch (Death expected) {
            told.clear();
            return;
        }
        throw new AssertionError("did not die");
    }

    private CampaignResult run(Sandbox sandbox) {
        return SmallCampaign.result(campaign(sandbox).build().run(Loan.some(CALLEES)));
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox) {
        return SmallCampaign.of(id, sandbox, JournalStore.in(journals))
                .delivery(DeliveryPolicy.careful())
                .doNotCall(DoNotCall.each(
                        number -> register.contains(number) ? Optional.of("national-register") : Optional.empty()))
                .leftOut(new LeftOut() {
                    @Override
                    public void leftOut(long row, String key, Reason reason, String code) {
                        told.add(row + " " + key + " " + reason + " " + code);
                    }

                    @Override
                    public void tooLate(long row, String key, String taskName, String code) {
                        told.add(row + " " + key + " too late " + code);
                    }
                });
    }

    private static List<String> states(CampaignResult result) throws Exception {
        List<String> states = new ArrayList<>();
        result.forEachCallee(callee -> states.add(callee.key() + " " + callee.state()
                + callee.code().map(code -> " " + code).orElse("")));
        assertThat(states).hasSize(CALLEES);
        return states;
    }

    private static void assertCalled(Sandbox sandbox, int... loans) {
        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(loans.length);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        for (int loan : loans) {
            assertThat(sandbox.callsTo(Long.toString(Loan.of(loan).mobile())))
                    .as("loan %d", loan)
                    .isEqualTo(1);
        }
    }

    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
