package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;

/** A file can have the mapper's name. */
final class WritableMapper implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        if (!type.declaration().mapperNameTooLong()) {
            return Report.clean();
        }
        return Report.of(Problem.of(
                ProblemId.UNWRITABLE_CLASS,
                type.calleePosition(),
                type.position(),
                type.id().name(),
                type.declaration().qualifiedMapperName(),
                "no file has so long a name",
                "shorten the name of the class"));
    }
}
