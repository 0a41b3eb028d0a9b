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

/** One member of an enum has the texts of its constants, or none has. */
final class ReadableWireValues implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            variable.conversion()
                    .wireValues()
                    .filter(values -> variable.converter().isEmpty())
                    .ifPresent(values -> values.fault()
                            .map(fault -> problem(values, fault, type))
                            .filter(problem -> !problems.contains(problem))
                            .ifPresent(problems::add));
        }
        return new Report(problems);
    }

    private static Problem problem(WireValues values, WireValues.Fault fault, AnnotatedType type) {
        return Problem.of(
                ProblemId.UNUSABLE_WIRE_VALUE,
                fault.position(),
                type.position(),
                fault.member(),
                values.type().name(),
                fault.reason(),
                fault.cure());
    }
}
