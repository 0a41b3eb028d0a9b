package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.KnownVariable;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.TextRule;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Every text that an annotation states can be sent. */
final class StatedTexts implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            contract.variable(variable.variable())
                    .ifPresent(rule -> texts(variable)
                            .flatMap(text -> check(text, rule, type, contract.texts()).stream())
                            .forEach(problems::add));
        }
        return new Report(problems);
    }

    private static Stream<Written<String>> texts(Mapping.Variable variable) {
        Stream<Written<String>> constant =
                variable.member() instanceof Member.Constant written ? Stream.of(written.value()) : Stream.empty();
        Stream<Written<String>> wireValues = variable.conversion().wireValues().stream()
                .filter(values -> variable.converter().isEmpty())
                .flatMap(values -> values.constants().stream())
                .flatMap(value -> value.wireValue().map(text -> new Written<>(text, value.position())).stream());
        return Stream.of(constant, variable.conversion().defaultValue().stream(), wireValues)
                .flatMap(texts -> texts);
    }

    private static Optional<Problem> check(
            Written<String> text, KnownVariable rule, AnnotatedType type, TextRule texts) {
        String value = text.value();
        if (texts.isBlank(value)) {
            return problem(text, rule, type, "is blank", "state one");
        }
        if (value.length() > rule.maxLength()) {
            return problem(
                    text, rule, type, "has " + value.length() + " characters", "the service keeps " + rule.maxLength());
        }
        OptionalInt fault = texts.faultAt(value);
        if (fault.isEmpty()) {
            return Optional.empty();
        }
        int at = fault.getAsInt();
        boolean undecoded = texts.replacement().has(value.codePointAt(at));
        return problem(
                text,
                rule,
                type,
                undecoded
                        ? "has U+FFFD, which stands where bytes could not be decoded, at position " + at
                        : "has a character that is not sent at position " + at,
                undecoded
                        ? "write what was there, and compile in the character set of the source"
                        : "remove the control character, direction mark or half of a surrogate pair");
    }

    private static Optional<Problem> problem(
            Written<String> text, KnownVariable rule, AnnotatedType type, String reason, String cure) {
        return Optional.of(
                Problem.of(ProblemId.INVALID_TEXT, text.position(), type.position(), rule.name(), reason, cure));
    }
}
