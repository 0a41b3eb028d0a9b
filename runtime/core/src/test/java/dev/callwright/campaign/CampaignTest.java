package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.CallwrightClient;
import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.DeliveryPolicy.Absence;
import dev.callwright.campaign.internal.journal.LockWitness;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Campaigns against a sandbox, over a real socket. */
@ExtendWith(SandboxExtension.class)
class CampaignTest {

    private static final int CALLEES = 10;

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path journals;

    @Test
    void everyCalleeIsCalledOnceThoughAnswersAreLost(Sandbox sandbox) throws Exception {
        sandbox.inject(Fault.lostAnswer(), Fault.code(CreateTaskStatus.CONCURRENT_TASK_LIMIT), Fault.cutBody());

        try (CampaignResult result = completed(campaign(sandbox).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
            assertThat(result.count(CalleeState.ACCEPTED)).isEqualTo(CALLEES);
            assertThat(result.tasks()).hasSize(4);
            assertThat(result.tasks().get(0)).isInstanceOf(TaskResult.AlreadyAccepted.class);
        }
        assertEverybodyIsCalledOnce(sandbox);
    }

    /** A campaign of four tasks records eight times: that it is about to send, and what came of it. */
    @ParameterizedTest(name = "death at record {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCalleeIsCalledOnceWhereverTheProcessDies(int records, Sandbox sandbox) throws Exception {
        assertThatExceptionOfType(Death.class)
                .isThrownBy(() -> campaign(sandbox)
                        .listener(new DyingListener(records))
                        .build()
                        .run(Loan.some(CALLEES)));
        long before = sandbox.requests();
        assertThat(before).isEqualTo(records / 2);

        try (CampaignResult result = completed(campaign(sandbox).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
        }
        assertThat(sandbox.requests())
                .as("nothing that was settled is sent again")
                .isEqualTo(4);
        assertEverybodyIsCalledOnce(sandbox);
    }

    @Test
    void aSecondRunInTheSameProcessIsRefusedAndLetsNoOtherProcessIn(Sandbox sandbox) {
        Campaign<Loan> second = campaign(sandbox).build();
        List<String> refusals = new ArrayList<>();
        CampaignListener impatient = new CampaignListener() {
            @Override
            public void recorded(PlannedTask task, TaskState state) {
                try {
                    second.run(Loan.some(CALLEES));
                } catch (JournalException e) {
                    refusals.add(e.getMessage());
                }
                if (refusals.size() == 1) {
                    LockWitness.assertLocked(journals.resolve(id + ".journal"));
                }
            }
        };

        try (CampaignResult result =
                completed(campaign(sandbox).listener(impatient).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
        }
        assertThat(refusals)
                .hasSize(8)
                .allMatch(it -> it.startsWith("[callwright/journal-locked] this very process delivers this campaign"));
        assertEverybodyIsCalledOnce(sandbox);
    }

    @Test
    void aChangedSourceIsRefusedBeforeAByteIsSent(Sandbox sandbox) throws Exception {
        completed(campaign(sandbox).build().run(Loan.some(CALLEES))).close();
        long before = sandbox.requests();

        CampaignResult changed = campaign(sandbox)
                .build()
                .run(Loan.some(CALLEES).map(loan -> loan.id() == 4 ? new Loan(4, loan.mobile(), 5_999) : loan));
        assertThat(SmallCampaign.refusal(changed))
                .isInstanceOfSatisfying(
                        Changed.class,
                        refusal -> assertThat(refusal.differences())
                                .containsExactly("task 1: other content in as many bytes"));
        assertThat(SmallCampaign.refusal(
                        campaign(sandbox).calleesPerTask(4).build().run(Loan.some(CALLEES))))
                .isInstanceOfSatisfying(
                        Changed.class,
                        refusal -> assertThat(refusal.differences())
                                .contains("at most 4 callees in a task; before 3", "3 tasks; before 4"));
        assertThat(SmallCampaign.refusal(
                        campaign(sandbox).label("other").build().run(Loan.some(CALLEES))))
                .isInstanceOf(Changed.class);
        assertThat(SmallCampaign.refusal(campaign(sandbox).build().run(Loan.some(CALLEES + 1))))
                .isInstanceOf(Changed.class);
        assertThat(SmallCampaign.refusal(
                        campaign(sandbox).build().run(Stream.concat(Stream.of(Loan.of(9)), Loan.some(9)))))
                .isInstanceOf(Changed.class);

        assertThat(sandbox.requests()).isEqualTo(before);
    }

    @Test
    void aViolationAnywhereSendsNothing(Sandbox sandbox) {
        List<Loan> loans = new ArrayList<>(Loan.some(CALLEES).toList());
        loans.add(null);

        assertThat(SmallCampaign.refusal(campaign(sandbox).build().run(loans)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.index()).isEqualTo(CALLEES)));
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void everyCalleeHasAResultByTheCallersKey(Sandbox sandbox) throws Exception {
        sandbox.inject(Fault.code(CreateTaskStatus.SUCCESS).afterAcceptance(), Fault.code("-22"));
        String listed = Long.toString(Loan.of(7).mobile());
        List<String> states = new ArrayList<>();
        Campaign<Loan> campaign = campaign(sandbox)
                .repeatedNumbers(RepeatedNumbers.KEEP_FIRST)
                .doNotCall(numbers -> Map.of(listed, "national-register"))
                .build();

        try (CampaignResult result = completed(campaign.run(Stream.concat(Loan.some(CALLEES), Loan.some(1))))) {
            result.forEachCallee(callee -> states.add(callee.key() + " " + callee.state()));
            assertThat(result.count(CalleeState.LEFT_OUT)).isEqualTo(2);
            assertThat(result.count(CalleeState.REJECTED)).isEqualTo(3);
            assertThat(result.isComplete()).isFalse();
        }

        assertThat(states)
                .containsExactly(
                        "loan-0 ACCEPTED",
                        "loan-1 ACCEPTED",
                        "loan-2 ACCEPTED",
                        "loan-3 REJECTED",
                        "loan-4 REJECTED",
                        "loan-5 REJECTED",
                        "loan-6 ACCEPTED",
                        "loan-7 LEFT_OUT",
                        "loan-8 ACCEPTED",
                        "loan-9 ACCEPTED",
                        "loan-0 LEFT_OUT");
    }

    @Test
    void emergencyContactsAreNotCalledWithoutALegalBasis(Sandbox sandbox) {
        CampaignResult outcome = client(sandbox)
                .campaign(
                        id,
                        new Loan.Mapper(Scenario.EMERGENCY_CONTACT_RELAY),
                        name -> GroupCall.named(name).agent(42).startingNow().build())
                .journal(JournalStore.in(journals))
                .build()
                .run(Stream.of());
        assertThat(SmallCampaign.refusal(outcome))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .anyMatch(violation -> violation.rule().id().equals("legal-basis-missing")));
    }

    private void assertEverybodyIsCalledOnce(Sandbox sandbox) {
        sandbox.completeCalls();
        assertThat(sandbox.numbersCalled()).isEqualTo(CALLEES);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
    }

    private static CampaignResult completed(CampaignResult outcome) {
        assertThat(outcome.refusal()).isEmpty();
        return outcome;
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox) {
        return client(sandbox)
                .campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .journal(JournalStore.in(journals))
                .label("overdue")
                .key(Loan::key)
                .calleesPerTask(3)
                .delivery(DeliveryPolicy.careful().onAbsence(Absence.RESEND_SAME_NAME))
                .waiter(new SwiftWaiter());
    }

    private static CallwrightClient client(Sandbox sandbox) {
        return CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .build();
    }

    /** Ends the process, as far as the campaign can tell. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class DyingListener implements CampaignListener {

        private int left;

        DyingListener(int records) {
            this.left = records;
        }

        @Override
        public void recorded(PlannedTask task, TaskState state) {
            if (--left == 0) {
                throw new Death();
            }
        }
    }
}
