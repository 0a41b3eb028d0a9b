package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.KnownVariable;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Variables by business name are for scenarios that know them. */
final class VariablesOfScenario implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return type.scenario().map(scenario -> check(type, contract, scenario)).orElse(Report.clean());
    }

    private static Report check(AnnotatedType type, CompiledContract contract, String scenario) {
        List<KnownVariable> allowed = contract.variablesOf(scenario);
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            contract.variable(variable.variable())
                    .filter(known -> !allowed.contains(known))
                    .ifPresent(known -> problems.add(Problem.of(
                            ProblemId.VARIABLE_NOT_IN_SCENARIO,
                            variable.namePosition(),
                            type.position(),
                            scenario,
                            known.name(),
                            known.slot())));
        }
        return new Report(problems);
    }
}
