package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.RecallIntent;
import dev.callwright.generator.internal.callee.model.RecallSelection;
import dev.callwright.generator.internal.callee.model.RecallTable;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Intents are of one version of the scenario's table. Nothing tells which version an agent uses, but it uses one: of
 * two codes that only different versions know, one never ends a call. A code that both know is fine through either.
 */
final class OneTableVersion implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        List<RecallSelection> selections = type.recall();
        for (int later = 1; later < selections.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                check(selections.get(earlier), selections.get(later), type, contract)
                        .ifPresent(problems::add);
            }
        }
        return new Report(problems);
    }

    private static Optional<Problem> check(
            RecallSelection first, RecallSelection second, AnnotatedType type, CompiledContract contract) {
        RecallTable one = table(first, contract);
        RecallTable other = table(second, contract);
        // The tables of other scenarios are another rule's, and those of every scenario have no versions.
        if (one.scenarios().isEmpty() || !one.scenarios().equals(other.scenarios())) {
            return Optional.empty();
        }
        return alone(first, other)
                .flatMap(left -> alone(second, one)
                        .map(right -> Problem.of(
                                ProblemId.MIXED_RECALL_TABLES,
                                right.position(),
                                type.position(),
                                left.name(),
                                one.member(),
                                right.name(),
                                other.member())));
    }

    private static Optional<RecallIntent> alone(RecallSelection selection, RecallTable other) {
        return selection.intents().stream()
                .filter(intent -> !other.codes().contains(intent.code()))
                .findFirst();
    }

    private static RecallTable table(RecallSelection selection, CompiledContract contract) {
        return contract.recallTables().stream()
                .filter(table -> table.member().equals(selection.table()))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No table " + selection.table() + " in the contract"));
    }
}
