package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.NationalDigits;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is put in front of national numbers makes international ones of them. */
final class NationalNumbers implements CalleeRule {

    private static final Pattern CODE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern TRUNK = Pattern.compile("[0-9]{0,3}");

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.CalleeNumber number : type.numbers()) {
            Optional<Written<String>> code = number.conversion().countryCode();
            code.filter(written -> !CODE.matcher(written.value()).matches())
                    .ifPresent(written -> problems.add(
                            problem(type, "the country code", written, "is none", "state its digits, such as \"62\"")));
            number.conversion()
                    .trunkPrefix()
                    .filter(written -> !TRUNK.matcher(written.value()).matches())
                    .ifPresent(written -> problems.add(
                            problem(type, "the trunk prefix", written, "is none", "state its digits, such as \"0\"")));
            number.conversion()
                    .nationalDigits()
                    .filter(written -> NationalDigits.of(written.value()).isEmpty())
                    .ifPresent(written -> problems.add(Problem.of(
                            ProblemId.INVALID_NATIONAL_DIGITS, written.position(), type.position(), written.value())));
            number.conversion()
                    .code()
                    .filter(read -> code.isPresent())
                    .ifPresent(read -> problems.add(problem(
                            type,
                            "the country code",
                            code.orElseThrow(),
                            "is stated, and read from " + read.member().name() + " as well",
                            "keep countryCode or countryCodeFrom")));
            code.filter(written -> ignoresPlus(number))
                    .ifPresent(written -> problems.add(problem(
                            type,
                            "the country code",
                            written,
                            "would be put in front of numbers with a plus sign, which have one",
                            "do not ignore PLUS")));
        }
        return new Report(problems);
    }

    private static boolean ignoresPlus(Mapping.CalleeNumber number) {
        return number.conversion()
                .ignore()
                .filter(marks -> marks.value().contains("PLUS"))
                .isPresent();
    }

    private static Problem problem(
            AnnotatedType type, String subject, Written<String> written, String reason, String cure) {
        return Problem.of(
                ProblemId.INVALID_COUNTRY_CODE,
                written.position(),
                type.position(),
                subject,
                written.value(),
                reason,
                cure);
    }
}
