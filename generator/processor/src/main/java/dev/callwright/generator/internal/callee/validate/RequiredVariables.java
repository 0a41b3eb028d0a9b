package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.Set;
import java.util.stream.Collectors;

/** Some member carries each variable that the scenario requires. */
final class RequiredVariables implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return type.scenario().map(scenario -> check(type, contract, scenario)).orElse(Report.clean());
    }

    private static Report check(AnnotatedType type, CompiledContract contract, String scenario) {
        Set<String> carried = type.variables().stream()
                .map(variable -> meant(variable, type, contract))
                .collect(Collectors.toSet());
        return new Report(contract.variables().stream()
                .filter(variable -> variable.requiredBy().contains(scenario) && !carried.contains(variable.name()))
                .filter(variable -> !type.mayHaveElsewhere(variable.name()))
                .map(variable -> Problem.of(
                        ProblemId.MISSING_VARIABLE,
                        type.scenarioPosition(),
                        type.position(),
                        scenario,
                        variable.name()))
                .toList());
    }

    /** A misspelt variable is one mistake, so it is not missing as well. */
    private static String meant(Mapping.Variable variable, AnnotatedType type, CompiledContract contract) {
        return contract.variable(variable.variable()).isPresent()
                ? variable.variable()
                : KnownVariables.meant(variable, type, contract).orElse(variable.variable());
    }
}
