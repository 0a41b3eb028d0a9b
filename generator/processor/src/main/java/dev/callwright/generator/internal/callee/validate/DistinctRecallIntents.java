package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.RecallIntent;
import dev.callwright.generator.internal.callee.model.RecallSelection;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No intent is named twice; the same code through two tables is two intents. */
final class DistinctRecallIntents implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RecallSelection selection : type.recall()) {
            for (RecallIntent intent : selection.intents()) {
                if (!seen.add(intent.name())) {
                    problems.add(Problem.of(
                            ProblemId.DUPLICATE_RECALL_INTENT, intent.position(), type.position(), intent.name()));
                }
            }
        }
        return new Report(problems);
    }
}
