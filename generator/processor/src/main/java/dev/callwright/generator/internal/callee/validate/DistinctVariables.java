package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two members carry the same variable. */
final class DistinctVariables implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Mapping.Variable> carriers = new HashMap<>();
        for (Mapping.Variable variable : type.variables()) {
            Mapping.Variable first = carriers.putIfAbsent(variable.variable(), variable);
            if (first != null) {
                Pair pair = Pair.of(first, variable);
                problems.add(Problem.of(
                        ProblemId.DUPLICATE_VARIABLE,
                        variable.namePosition(),
                        type.position(),
                        variable.variable(),
                        pair.first(),
                        pair.second()));
            }
        }
        return new Report(problems);
    }
}
