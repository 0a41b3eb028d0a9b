package dev.callwright.generator.callee.validate;

import dev.callwright.generator.callee.model.AnnotatedType;
import dev.callwright.generator.callee.model.Contract;
import dev.callwright.generator.problem.Problem;
import dev.callwright.generator.problem.ProblemId;
import dev.callwright.generator.problem.Report;

/** The annotated type is a class or record that a mapper in its package can take as a parameter. */
final class MappableClass implements Rule {

    @Override
    public Report check(AnnotatedType type, Contract contract) {
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
