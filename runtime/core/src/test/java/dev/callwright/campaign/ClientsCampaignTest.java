package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.CallwrightClient;
import dev.callwright.Clients;
import dev.callwright.campaign.CampaignRefusal.Invalid;
import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.ConfigurationException;
import dev.callwright.runtime.internal.Configuration;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import dev.callwright.task.GroupCall;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A campaign as its user begins it, at the client, and what the result says may be done. */
@ExtendWith(SandboxExtension.class)
class ClientsCampaignTest {

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path directory;

    @Test
    void theJournalOfTheMachineIsWhatItIsResumedBy(Sandbox sandbox) throws Exception {
        try (CampaignResult first = campaign(sandbox, Map.of("itnio.journal", directory.toString()), Map.of())) {
            assertThat(first.next()).isEqualTo(Step.DONE);
            assertThat(first.count(CalleeState.ACCEPTED)).isEqualTo(CALLEES);
        }
        try (CampaignResult again = campaign(sandbox, Map.of(), Map.of("ITNIO_JOURNAL", directory.toString()))) {
            assertThat(again.next()).isEqualTo(Step.DONE);
        }

        assertThat(directory.resolve(id + ".journal")).exists();
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void withoutAJournalNothingIsSentAndTheSettingIsNamed(Sandbox sandbox) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> campaign(sandbox, Map.of(), Map.of()))
                .withMessageStartingWith("[callwright/no-journal] ")
                .withMessageContaining("ITNIO_JOURNAL in the environment, -Ditnio.journal=… or builder().journal(…)");
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void aJournalThatCannotBeWrittenSendsNothing(Sandbox sandbox) {
        String nowhere = directory.resolve("nowhere").toString();

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> campaign(sandbox, Map.of("itnio.journal", nowhere), Map.of()));
        assertThat(sandbox.requests("createTask")).isZero();
    }

    @Test
    void whatBreaksARuleIsToBeCorrected(Sandbox sandbox) throws Exception {
        Stream<Loan> twice = Stream.of(Loan.of(1), Loan.of(1));

        try (CampaignResult result = builder(sandbox).run(twice)) {
            assertThat(result.refusal()).get().isInstanceOf(Invalid.class);
            assertThat(result.next()).isEqualTo(Step.CORRECT);
            assertThat(result.isComplete()).isFalse();
            assertThat(result.tasks()).isEmpty();
            for (CalleeState state : CalleeState.values()) {
                assertThat(result.count(state)).isZero();
            }
            result.forEachCallee(callee -> {
                throw new AssertionError("nobody is in a campaign that was refused");
            });
        }
    }

    @Test
    void whatWasInterruptedIsRunAgain(Sandbox sandbox) {
        Thread.currentThread().interrupt();
        try (CampaignResult result = builder(sandbox).run(Loan.some(CALLEES))) {
            assertThat(result.refusal()).get().isInstanceOf(NotPlanned.class);
            assertThat(result.next()).isEqualTo(Step.RESUME);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void theMostUrgentOfTheTasksIsWhatMayBeDone(Sandbox sandbox) {
        sandbox.inject("createTask", Fault.code(CreateTaskStatus.INVALID_PARAMETER));

        try (CampaignResult result =
                builder(sandbox).calleesPerTask(CALLEES / 2).run(Loan.some(CALLEES))) {
            assertThat(result.tasks()).extracting(TaskResult::next).containsExactly(Step.CORRECT, Step.DONE);
            assertThat(result.next()).isEqualTo(Step.CORRECT);
        }
    }

    private CampaignBuilder<Loan> builder(Sandbox sandbox) {
        return builder(sandbox, Map.of("itnio.journal", directory.toString()), Map.of());
    }

    private CampaignResult campaign(Sandbox sandbox, Map<String, String> properties, Map<String, String> environment) {
        return builder(sandbox, properties, environment).run(Loan.some(CALLEES));
    }

    private CampaignBuilder<Loan> builder(
            Sandbox sandbox, Map<String, String> properties, Map<String, String> environment) {
        CallwrightClient calls = Clients.builder(new Configuration(properties::get, environment::get))
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .build();
        return calls.campaign(
                        id,
                        new Loan.Mapper(),
                        name -> GroupCall.named(name).agent(41).startingNow().build())
                .waiter(new SwiftWaiter());
    }
}
