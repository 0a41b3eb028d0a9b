package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Something comes of looking into what {@code @CalleeDetails} stands on. */
final class UsableDetails implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Details details : type.details()) {
            details.fault()
                    .ifPresent(fault -> problems.add(Problem.of(
                            ProblemId.UNUSABLE_DETAILS,
                            details.position(),
                            type.position(),
                            details.member().name(),
                            fault.reason(),
                            fault.cure())));
        }
        return new Report(problems);
    }
}
