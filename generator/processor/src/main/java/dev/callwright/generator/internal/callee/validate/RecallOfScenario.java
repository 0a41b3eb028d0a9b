package dev.callwright.generator.internal.callee.validate;

import static java.util.stream.Collectors.joining;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.RecallTable;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.List;

/** A callee is recalled on intents that calls of its scenario end with. */
final class RecallOfScenario implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return type.scenario().map(scenario -> check(type, contract, scenario)).orElse(Report.clean());
    }

    private static Report check(AnnotatedType type, CompiledContract contract, String scenario) {
        List<String> own = contract.recallTablesOf(scenario).stream()
                .map(RecallTable::member)
                .toList();
        return new Report(type.recall().stream()
                .filter(selection -> !selection.intents().isEmpty() && !own.contains(selection.table()))
                .map(selection -> Problem.of(
                        ProblemId.RECALL_OF_ANOTHER_SCENARIO,
                        selection.position(),
                        type.position(),
                        scenario,
                        selection.table(),
                        own.stream().collect(joining(", "))))
                .toList());
    }
}
