package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.AcceptedWithoutId;
import dev.callwright.runtime.SubmitOutcome.NameConflict;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import dev.callwright.sandbox.Fault;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service accepts the task, and its answer does not arrive as it should: a doubt, and one task. */
@ExtendWith(SandboxExtension.class)
class LostAnswerTest {

    static Stream<Fault> anAnswerThatDoesNotArriveIsADoubt() {
        return Stream.of(
                Fault.lostAnswer(),
                Fault.cutBody(),
                Fault.httpStatus(500).afterAcceptance(),
                Fault.httpStatus(502).afterAcceptance(),
                Fault.httpStatus(503).afterAcceptance(),
                Fault.httpStatus(408).afterAcceptance(),
                Fault.body("<html>OK</html>"),
                Fault.body("{\"code\":\"0\",\"code\":\"-41\"}"),
                Fault.body("{\"code\":\"0\"} and more"),
                Fault.body(""));
    }

    @ParameterizedTest
    @MethodSource
    void anAnswerThatDoesNotArriveIsADoubt(Fault fault, Sandbox sandbox) {
        sandbox.inject(fault);

        SubmitOutcome outcome = submit(sandbox);

        assertThat(outcome).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.next()).isEqualTo(NextStep.LOOK_UP);
            assertThat(unknown.evidence().bodyComplete()).isTrue();
        });
        assertThat(sandbox.requests()).isEqualTo(1);
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void aSecondAttemptUnderTheSameNameCallsNobodyTwice(Sandbox sandbox) {
        sandbox.inject(Fault.lostAnswer());

        assertThat(submit(sandbox)).isInstanceOf(Unknown.class);
        assertThat(submit(sandbox)).isInstanceOf(NameConflict.class);

        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void anIdThatCannotBeReadDoesNotUndoTheAcceptance(Sandbox sandbox) {
        sandbox.inject(Fault.body("{\"code\":\"0\",\"msg\":\"success\",\"data\":99999999999999999999}"));

        assertThat(submit(sandbox)).isInstanceOf(AcceptedWithoutId.class);
    }

    private static SubmitOutcome submit(Sandbox sandbox) {
        return Clients.of(sandbox)
                .submit(DocumentTask.example(), new DocumentCalleeCalleeMapper(), List.of(DocumentCallee.example()));
    }
}
