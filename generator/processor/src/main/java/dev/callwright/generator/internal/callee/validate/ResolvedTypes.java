package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.ValueType;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Every type that the mapper depends on exists. */
final class ResolvedTypes implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (String supertype : type.unresolvedSupertypes()) {
            problems.add(problem(type, type.position(), type.id().name(), supertype));
        }
        for (Mapping mapping : type.mappings()) {
            if (mapping.member() instanceof Member.Accessible accessible
                    && accessible.type() instanceof ValueType.Unresolved unresolved) {
                problems.add(problem(type, mapping.position(), accessible.name(), unresolved.name()));
            }
        }
        return new Report(problems);
    }

    private static Problem problem(AnnotatedType type, Position position, String subject, String unresolved) {
        return Problem.of(ProblemId.UNRESOLVED_TYPE, position, type.position(), subject, unresolved);
    }
}
