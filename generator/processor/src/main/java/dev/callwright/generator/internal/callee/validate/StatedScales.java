package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;

/** A scale is a sensible count of digits. */
final class StatedScales implements CalleeRule {

    private static final int MAX = 18;

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return new Report(type.variables().stream()
                .flatMap(variable -> variable.conversion().scale().stream())
                .filter(scale -> scale.value() < 0 || scale.value() > MAX)
                .map(scale -> Problem.of(
                        ProblemId.INVALID_SCALE,
                        scale.position(),
                        type.position(),
                        Integer.toString(scale.value()),
                        Integer.toString(MAX)))
                .toList());
    }
}
