package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Profiles;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.Collections;

/** The callees of a class are told apart by names that can be part of a mapper's. */
final class DistinctProfiles implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        Profiles profiles = type.profiles();
        if (!profiles.isPartOfName()) {
            return problem(
                    type,
                    type.profiles().position(),
                    "it is not part of a Java name",
                    "use letters, digits and underscores");
        }
        return Collections.frequency(profiles.all(), profiles.own()) > 1
                // Each of them finds the other, at the same place.
                ? problem(type, type.position(), "two of its callees have it", "give each @Callee a profile of its own")
                : Report.clean();
    }

    private static Report problem(AnnotatedType type, Position position, String reason, String cure) {
        Profiles profiles = type.profiles();
        return Report.of(Problem.of(
                ProblemId.UNSUPPORTED_PROFILE,
                position,
                type.position(),
                profiles.own(),
                type.id().name(),
                reason,
                cure));
    }
}
