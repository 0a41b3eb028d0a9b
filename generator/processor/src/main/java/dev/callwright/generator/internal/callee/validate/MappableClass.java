package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;

/** The annotated type is a class or record that a mapper in its package can take as a parameter. */
final class MappableClass implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return type.declaration()
                .misfit()
                .map(misfit -> Report.of(Problem.of(
                        ProblemId.UNSUPPORTED_CALLEE,
                        type.calleePosition(),
                        type.position(),
                        type.id().name(),
                        misfit.reason(),
                        misfit.cure())))
                .orElse(Report.clean());
    }
}
