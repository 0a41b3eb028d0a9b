package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Profiles;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.List;

/** Every profile that a member names is one of its class. */
final class KnownProfiles implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<String> all = type.profiles().all();
        return new Report(type.profiles().references().stream()
                .filter(reference -> !all.contains(reference.profile()))
                .map(reference -> problem(type, reference, all))
                .toList());
    }

    private static Problem problem(AnnotatedType type, Profiles.Reference reference, List<String> all) {
        String hint = Suggestion.of(reference.profile(), all)
                .filter(meant -> !meant.isEmpty())
                .map(meant -> "did you mean \"" + meant + "\"?")
                .orElseGet(() -> "it has " + Candidates.list(all));
        return Problem.of(
                ProblemId.UNKNOWN_PROFILE,
                reference.position(),
                type.position(),
                type.id().name(),
                reference.profile(),
                hint);
    }
}
