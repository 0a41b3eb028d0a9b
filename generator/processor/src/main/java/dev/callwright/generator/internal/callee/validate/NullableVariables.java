package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Nullness;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;

/**
 * What the scenario requires should not be declared to be absent at times. A warning: to refuse such callees may be
 * what the user wants, and an error would invite them to make values up.
 */
final class NullableVariables implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return type.scenario().map(scenario -> check(type, contract, scenario)).orElse(Report.clean());
    }

    private static Report check(AnnotatedType type, CompiledContract contract, String scenario) {
        return new Report(type.variables().stream()
                .filter(variable -> isRequired(variable, contract, scenario)
                        && variable.conversion().nullness() == Nullness.DECLARED
                        && variable.conversion().defaultValue().isEmpty())
                .map(variable -> Problem.of(
                        ProblemId.NULLABLE_REQUIRED,
                        variable.position(),
                        type.position(),
                        variable.member().name(),
                        scenario,
                        variable.variable()))
                .toList());
    }

    private static boolean isRequired(Mapping.Variable variable, CompiledContract contract, String scenario) {
        return contract.variable(variable.variable())
                .filter(rule -> rule.requiredBy().contains(scenario))
                .isPresent();
    }
}
