package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.DateKind;
import dev.callwright.generator.internal.callee.model.KnownVariable;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every pattern writes a date as somebody meant it, in a language that exists. */
final class StatedPatterns implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            variable.conversion()
                    .locale()
                    .filter(locale -> !exists(locale.value()))
                    .ifPresent(locale -> problems.add(
                            Problem.of(ProblemId.UNKNOWN_LOCALE, locale.position(), type.position(), locale.value())));
            variable.conversion()
                    .pattern()
                    .flatMap(pattern -> check(pattern, variable, type, contract))
                    .ifPresent(problems::add);
        }
        return new Report(problems);
    }

    private static Optional<Problem> check(
            Written<String> pattern, Mapping.Variable variable, AnnotatedType type, CompiledContract contract) {
        if (!(variable.member() instanceof Member.Accessible member)) {
            return Optional.empty();
        }
        Optional<DateKind> kind = variable.conversion().dateKind(member.type());
        int room = contract.variable(variable.variable())
                .map(KnownVariable::maxLength)
                .orElse(Integer.MAX_VALUE);
        boolean inLanguage = variable.conversion().locale().isPresent();
        return kind.flatMap(date -> DatePattern.faultOf(pattern.value(), date != DateKind.DAY, inLanguage, room))
                .map(fault -> Problem.of(
                        ProblemId.INVALID_PATTERN,
                        pattern.position(),
                        type.position(),
                        pattern.value(),
                        fault.reason(),
                        fault.cure()));
    }

    private static boolean exists(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return Arrays.stream(Locale.getAvailableLocales())
                    .anyMatch(
                            known -> !language.isEmpty() && known.getLanguage().equals(language));
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}
