package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;

/** Nobody is recalled who has settled the matter; the service would do it, so this is a warning. */
final class TerminalRecallIntents implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return new Report(type.recall().stream()
                .flatMap(selection -> selection.intents().stream())
                .filter(intent -> intent.terminal())
                .map(intent ->
                        Problem.of(ProblemId.TERMINAL_RECALL_INTENT, intent.position(), type.position(), intent.name()))
                .toList());
    }
}
