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
import java.util.function.Predicate;

/** Every annotated member has a type whose form on the wire is defined. */
final class SupportedTypes implements CalleeRule {

    private static final String OF_VARIABLES = "texts, numbers, dates and enums";
    private static final String OF_NUMBERS = "texts, int, long and BigInteger";

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.CalleeNumber number : type.numbers()) {
            check(type, number, ValueForm::canBeNumberToCall, "the number to call", OF_NUMBERS, problems);
        }
        for (Mapping.CountryCode code : type.countryCodes()) {
            check(type, code, ValueForm::canBeCountryCode, "a country code", OF_NUMBERS, problems);
        }
        for (Mapping.Variable variable : type.variables()) {
            check(type, variable, form -> true, "a variable", OF_VARIABLES, problems);
        }
        return new Report(problems);
    }

    private static void check(
            AnnotatedType type,
            Mapping mapping,
            Predicate<ValueForm> suits,
            String purpose,
            String supported,
            List<Problem> problems) {
        if (mapping.converter().isEmpty()
                && mapping.member() instanceof Member.Accessible accessible
                && accessible.type().form().filter(suits).isEmpty()) {
            problems.add(Problem.of(
                    ProblemId.UNSUPPORTED_TYPE,
                    mapping.position(),
                    type.position(),
                    accessible.name(),
                    accessible.type().name(),
                    purpose,
                    supported));
        }
    }
}
