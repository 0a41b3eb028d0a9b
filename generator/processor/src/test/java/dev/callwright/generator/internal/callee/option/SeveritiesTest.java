package dev.callwright.generator.internal.callee.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveritiesTest {

    @ParameterizedTest
    @EnumSource
    void whateverIsNoErrorCanBeAdjustedByItsKey(ProblemId id) {
        Severities severities = new Severities(id.key() + ":none");

        assertThat(severities.wrong().isEmpty()).isEqualTo(id.severity() != Severity.ERROR);
        assertThat(severities.of(id).isEmpty()).isEqualTo(id.severity() != Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheOptionTheCatalogueHolds(ProblemId id) {
        assertThat(new Severities("").of(id)).contains(id.severity());
    }

    @Test
    void severalAreAdjustedAtOnce() {
        Severities severities = new Severities("terminal-recall-intent:error, mixed-recall-tables:none");

        assertThat(severities.wrong()).isEmpty();
        assertThat(severities.of(ProblemId.TERMINAL_RECALL_INTENT)).contains(Severity.ERROR);
        assertThat(severities.of(ProblemId.MIXED_RECALL_TABLES)).isEmpty();
        assertThat(severities.of(ProblemId.UNUSED_RECALL_INTENTS)).contains(Severity.WARNING);
    }

    @Test
    void aWrongEntryLeavesTheOthers() {
        Severities severities = new Severities("terminal-recall-intent:eror,mixed-recall-tables:none,");

        assertThat(severities.wrong()).hasSize(2);
        assertThat(severities.of(ProblemId.TERMINAL_RECALL_INTENT)).contains(Severity.WARNING);
        assertThat(severities.of(ProblemId.MIXED_RECALL_TABLES)).isEmpty();
    }
}
