package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No two variables of a callee fill the same text slot: which of them the service would take is not documented. */
final class DistinctSlots implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Mapping.Variable> fillers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Mapping.Variable variable : type.variables()) {
            if (!seen.add(variable.variable())) {
                continue; // A duplicate is one mistake already.
            }
            contract.variable(variable.variable()).ifPresent(rule -> {
                Mapping.Variable first = fillers.putIfAbsent(rule.slot(), variable);
                if (first != null) {
                    problems.add(problem(type, first, variable, rule.slot()));
                }
            });
        }
        return new Report(problems);
    }

    private static Problem problem(AnnotatedType type, Mapping.Variable first, Mapping.Variable second, String slot) {
        Pair pair = Pair.of(first, second);
        return Problem.of(
                ProblemId.DUPLICATE_SLOT,
                second.namePosition(),
                type.position(),
                first.variable(),
                pair.first(),
                second.variable(),
                pair.second(),
                slot);
    }
}
