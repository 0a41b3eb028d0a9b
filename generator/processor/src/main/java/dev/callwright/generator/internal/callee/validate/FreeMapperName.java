package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;

/** No other class of this compilation has the mapper's name. */
final class FreeMapperName implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        if (!type.declaration().mapperNameTaken()) {
            return Report.clean();
        }
        return Report.of(Problem.of(
                ProblemId.MAPPER_NAME_TAKEN,
                type.calleePosition(),
                type.position(),
                type.id().name(),
                type.declaration().qualifiedMapperName()));
    }
}
