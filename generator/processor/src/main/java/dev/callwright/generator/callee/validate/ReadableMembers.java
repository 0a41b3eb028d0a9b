package dev.callwright.generator.callee.validate;

import dev.callwright.generator.callee.model.AnnotatedType;
import dev.callwright.generator.callee.model.Contract;
import dev.callwright.generator.callee.model.Mapping;
import dev.callwright.generator.callee.model.Member;
import dev.callwright.generator.problem.Problem;
import dev.callwright.generator.problem.ProblemId;
import dev.callwright.generator.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** A mapper in the package of the annotated class can read every annotated member. */
final class ReadableMembers implements Rule {

    @Override
    public Report check(AnnotatedType type, Contract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping mapping : type.mappings()) {
            if (mapping.member() instanceof Member.Inaccessible inaccessible) {
                problems.add(Problem.of(
                        ProblemId.UNREADABLE_MEMBER,
                        mapping.position(),
                        type.position(),
                        inaccessible.name(),
                        inaccessible.obstacle().reason(),
                        inaccessible.obstacle().cure()));
            }
        }
        return new Report(problems);
    }
}
