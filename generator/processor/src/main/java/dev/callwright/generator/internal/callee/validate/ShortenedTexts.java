package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.ValueForm;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Only texts may be too long: the service would cut an amount into another amount. */
final class ShortenedTexts implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            variable.conversion()
                    .tooLong()
                    .filter(policy -> !policy.value().equals("FAIL"))
                    .ifPresent(policy -> {
                        if (variable.converter().isEmpty()
                                && variable.member() instanceof Member.Accessible member
                                && member.type()
                                        .form()
                                        .filter(form -> form != ValueForm.TEXT)
                                        .isPresent()) {
                            problems.add(Problem.of(
                                    ProblemId.CANNOT_SHORTEN,
                                    policy.position(),
                                    type.position(),
                                    member.name(),
                                    member.type().name()));
                        }
                    });
        }
        return new Report(problems);
    }
}
