package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.contract.Limit;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvalidSubmitTest {

    private static final Loan GOOD = Loan.of(463200000007L);

    private final Service service = new Service();

    @AfterEach
    void nothingWasSent() {
        assertThat(service.posts()).isZero();
        service.close();
    }

    @Test
    void everyViolationOfEveryEntityIsReported() {
        Loan noName = new Loan("463200000008", null, 1, LocalDate.of(2026, 2, 2));
        Loan badNumber = new Loan("+463200000009", "Name", 1, null);

        Invalid invalid = submit(Arrays.asList(GOOD, noName, null, badNumber));

        assertThat(invalid.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "[callwright/value-missing] entity 1, callInformation.name: the scenario requires a value",
                        "[callwright/entity-null] entity 2, numberInfoList: the entity is null",
                        "[callwright/number-characters] entity 3, calleeNumber: the character at position 0 is none of the digits 0 to 9",
                        "[callwright/value-missing] entity 3, callInformation.due_date: the scenario requires a value");
        assertThat(invalid.total()).isEqualTo(4);
        assertThat(invalid.next()).isEqualTo(NextStep.CORRECT);
    }

    @Test
    void whatIsShownOfManyViolationsIsShort() {
        List<Violation> many =
                Collections.nCopies(2_000, new Violation(7, "name", Rule.VALUE_EMPTY, "nothing to speak"));

        assertThat(new SubmitOutcome.Invalid("overdue-1", many, 2_000).toString())
                .contains("total=2000", "nothing to speak")
                .hasSizeLessThan(500);
    }

    @Test
    void aNumberMayStandInATaskOnce() {
        assertThat(submit(List.of(GOOD, Loan.of(463200000008L), GOOD)).violations())
                .containsExactly(
                        new Violation(2, "calleeNumber", Rule.NUMBER_REPEATED, "the number of entity 0 once more"));
    }

    @Test
    void aTaskNeedsCallees() {
        assertThat(submit(List.of()).violations()).extracting(Violation::rule).containsExactly(Rule.CALLEES_EMPTY);
    }

    @Test
    void aSourceWithoutEndIsReadUpToTheLimitAndNoFurther() {
        long[] pulled = {0};
        Iterator<Loan> endless = LongStream.iterate(463200000000L, number -> number + 1)
                .peek(number -> pulled[0]++)
                .mapToObj(Loan::of)
                .iterator();

        SubmitOutcome outcome = service.client().submit(Loan.task(), Loan.MAPPER, endless, ProgressListener.NONE);

        assertThat(((Invalid) outcome).violations()).extracting(Violation::rule).containsExactly(Rule.CALLEES_TOO_MANY);
        assertThat(pulled[0]).isLessThanOrEqualTo(Limit.CALLEES_PER_TASK.max() + 1);
    }

    @Test
    void thousandsOfViolationsAreCountedAndTheFirstOnesKept() {
        List<Loan> bad = IntStream.range(0, 3_000)
                .mapToObj(i -> new Loan("x", "Name", 1, LocalDate.of(2026, 2, 2)))
                .toList();

        assertThat(submit(bad).violations()).hasSize(Violations.KEPT);
        assertThat(submit(bad).total()).isEqualTo(3_000);
    }

    @Test
    void whatTheSourceThrowsPassesThroughWithTheEntitysPosition() {
        List<Loan> changing = new ArrayList<>(List.of(GOOD, Loan.of(463200000008L)));
        Iterator<Loan> iterator = changing.iterator();
        changing.add(GOOD);

        assertThatThrownBy(() -> service.client().submit(Loan.task(), Loan.MAPPER, iterator, ProgressListener.NONE))
                .isInstanceOf(java.util.ConcurrentModificationException.class)
                .satisfies(e -> assertThat(e.getSuppressed()[0])
                        .hasMessage("[callwright/source-failed] at entity 0; nothing was sent"));
    }

    private Invalid submit(List<Loan> loans) {
        return (Invalid) service.client().submit(Loan.task(), Loan.MAPPER, loans);
    }
}
