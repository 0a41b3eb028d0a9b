package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.WireValues;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Every constant of an enum has a wire value, or none has. */
final class CompleteWireValues implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            variable.conversion()
                    .wireValues()
                    .filter(values ->
                            variable.converter().isEmpty() && values.fault().isEmpty())
                    .ifPresent(values -> {
                        for (WireValues.Constant constant : values.constants()) {
                            if (constant.wireValue().isEmpty()) {
                                problems.add(Problem.of(
                                        ProblemId.MISSING_WIRE_VALUE,
                                        constant.position(),
                                        type.position(),
                                        values.type().name(),
                                        constant.name()));
                            }
                        }
                    });
        }
        return new Report(problems);
    }
}
