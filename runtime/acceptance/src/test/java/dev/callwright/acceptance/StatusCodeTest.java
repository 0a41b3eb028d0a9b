package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.StatusMeaning;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.Busy;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.NameConflict;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every documented status code, from the sandbox to its typed outcome. */
@ExtendWith(SandboxExtension.class)
class StatusCodeTest {

    private static final Map<StatusMeaning, Class<? extends SubmitOutcome>> OUTCOMES = Map.of(
            StatusMeaning.ACCEPTED, Accepted.class,
            StatusMeaning.REJECTED, Rejected.class,
            StatusMeaning.BUSY, Busy.class,
            StatusMeaning.CLOCK_SKEW, ClockSkew.class,
            StatusMeaning.NAME_TAKEN, NameConflict.class,
            StatusMeaning.UNKNOWN, Unknown.class);

    @ParameterizedTest
    @EnumSource
    void everyDocumentedCodeHasItsOutcome(CreateTaskStatus status, Sandbox sandbox) {
        if (status != CreateTaskStatus.SUCCESS) { // Which the sandbox gives by itself.
            sandbox.inject(Fault.code(status));
        }

        SubmitOutcome outcome = submit(sandbox);

        assertThat(outcome).isExactlyInstanceOf(OUTCOMES.get(status.meaning()));
        if (outcome instanceof Rejected rejected) {
            assertThat(rejected.status()).isSameAs(status);
        }
        if (outcome instanceof Unknown unknown) {
            assertThat(unknown.evidence().code()).contains(status.code());
        }
        assertThat(sandbox.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10", "7", "00", "", "success"})
    void aCodeThatNobodyDocumentedIsADoubt(String code, Sandbox sandbox) {
        sandbox.inject(Fault.code(code));

        assertThat(submit(sandbox)).isInstanceOf(Unknown.class);
    }

    @Test
    void aNameIsAcceptedOnce(Sandbox sandbox) {
        assertThat(submit(sandbox)).isInstanceOf(Accepted.class);
        assertThat(submit(sandbox)).isInstanceOf(NameConflict.class);
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void aClockThatIsLateGetsTheOffset(Sandbox sandbox) {
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-31));

        SubmitOutcome outcome = Clients.builder(sandbox)
                .clock(late)
                .build()
                .submit(DocumentTask.example(), new DocumentCalleeCalleeMapper(), List.of(DocumentCallee.example()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ClockSkew.class,
                        skew -> assertThat(skew.offset())
                                .map(Duration::toMinutes)
                                .get()
                                .isIn(30L, 31L));
    }

    @Test
    void aWrongSecretIsRejected(Sandbox sandbox) {
        SubmitOutcome outcome = Clients.builder(sandbox)
                .apiSecret("wrong")
                .build()
                .submit(DocumentTask.example(), new DocumentCalleeCalleeMapper(), List.of(DocumentCallee.example()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.status()).isSameAs(CreateTaskStatus.AUTHENTICATION_ERROR));
    }

    private static SubmitOutcome submit(Sandbox sandbox) {
        return Clients.of(sandbox)
                .submit(DocumentTask.example(), new DocumentCalleeCalleeMapper(), List.of(DocumentCallee.example()));
    }
}
