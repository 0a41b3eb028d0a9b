package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.KnownVariable;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.Obstacle;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** A mapper in the package of the annotated class can read every annotated member. */
final class ReadableMembers implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping mapping : type.mappings()) {
            if (mapping.member() instanceof Member.Inaccessible inaccessible
                    && !isHiddenTwin(inaccessible, mapping, type, contract)) {
                problems.add(Problem.of(
                        ProblemId.UNREADABLE_MEMBER,
                        mapping.position(),
                        type.position(),
                        inaccessible.name(),
                        inaccessible.obstacle().reason() + inaccessible.detail(),
                        inaccessible.obstacle().cure()));
            }
        }
        return new Report(problems);
    }

    /** Hidden by a field that is annotated alike, which is told of the two. */
    private static boolean isHiddenTwin(
            Member.Inaccessible hidden, Mapping mapping, AnnotatedType type, CompiledContract contract) {
        return hidden.obstacle() == Obstacle.HIDDEN
                && type.mappings().stream()
                        .anyMatch(other -> other != mapping
                                && other.member().name().equals(hidden.name())
                                && isForSame(mapping, other, contract));
    }

    private static boolean isForSame(Mapping one, Mapping other, CompiledContract contract) {
        if (one instanceof Mapping.Variable variable && other instanceof Mapping.Variable rival) {
            return variable.variable().equals(rival.variable())
                    || contract.variable(variable.variable())
                            .map(KnownVariable::slot)
                            .equals(contract.variable(rival.variable()).map(KnownVariable::slot));
        }
        return one instanceof Mapping.CalleeNumber && other instanceof Mapping.CalleeNumber;
    }
}
