package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.List;

/** Exactly one member is the number to call. */
final class OneCalleeNumber implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Mapping.CalleeNumber> numbers = type.numbers();
        if (numbers.isEmpty() && type.mayHaveNumberElsewhere()) {
            return Report.clean();
        }
        if (numbers.isEmpty()) {
            return Report.of(Problem.of(
                    ProblemId.MISSING_NUMBER,
                    type.calleePosition(),
                    type.position(),
                    type.id().name()));
        }
        return new Report(numbers.stream()
                .skip(1)
                .map(number -> problem(Pair.of(numbers.get(0), number), number, type))
                .toList());
    }

    private static Problem problem(Pair pair, Mapping.CalleeNumber number, AnnotatedType type) {
        return Problem.of(ProblemId.DUPLICATE_NUMBER, number.position(), type.position(), pair.first(), pair.second());
    }
}
