package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.problem.Suppression;
import java.util.Arrays;
import java.util.List;

/** Every id that is to be silenced is that of something which can be. */
final class KnownSuppressions implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<String> adjustable = ProblemId.adjustable();
        return new Report(type.silenced().stream()
                .filter(silenced -> !adjustable.contains(silenced.value()))
                .map(silenced -> problem(silenced, type, adjustable))
                .toList());
    }

    private static Problem problem(Written<String> silenced, AnnotatedType type, List<String> adjustable) {
        String key = silenced.value();
        boolean error =
                Arrays.stream(ProblemId.values()).anyMatch(id -> id.key().equals(key));
        return Problem.of(
                ProblemId.UNKNOWN_SUPPRESSION,
                silenced.position(),
                type.position(),
                Suppression.PREFIX + key,
                error ? "an error stays an error" : "there is no problem of that id",
                Suggestion.of(key, adjustable)
                        .map(meant -> "did you mean \"" + Suppression.PREFIX + meant + "\"?")
                        .orElseGet(() -> "what can be silenced is " + Candidates.list(adjustable)));
    }
}
