package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Content;
import dev.callwright.generator.internal.callee.model.Conversion;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.ValueForm;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.Optional;
import java.util.Set;

/** A member can be what its variable holds: {@code due_days} is no date, and {@code due_date} no number. */
final class FittingTypes implements CalleeRule {

    /** What they say is the user's. */
    private static final Set<ValueForm> ANYTHING = Set.of(ValueForm.TEXT, ValueForm.ENUM);

    private static final Set<ValueForm> WHOLE =
            Set.of(ValueForm.INTEGER, ValueForm.SMALL_INTEGER, ValueForm.BIG_INTEGER);
    private static final String OTHERWISE = ", or convert this one with a converter";

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        return new Report(type.variables().stream()
                .flatMap(variable -> problem(variable, type, contract).stream())
                .toList());
    }

    private static Optional<Problem> problem(Mapping.Variable variable, AnnotatedType type, CompiledContract contract) {
        Conversion conversion = variable.conversion();
        if (conversion.converter().isPresent()
                || conversion.pattern().isPresent()
                || !(variable.member() instanceof Member.Accessible member)) {
            return Optional.empty();
        }
        return contract.variable(variable.variable())
                .flatMap(rule -> member.type()
                        .form()
                        .filter(form -> !fits(form, conversion, rule.content()))
                        .map(form -> Problem.of(
                                ProblemId.UNFITTING_TYPE,
                                variable.position(),
                                type.position(),
                                member.name(),
                                member.type().name(),
                                rule.name(),
                                name(rule.content()),
                                hint(form, rule.content()) + OTHERWISE)));
    }

    private static boolean fits(ValueForm form, Conversion conversion, Content content) {
        boolean date = form.dateKind().isPresent() || conversion.epoch().isPresent();
        boolean whole = WHOLE.contains(form) && !date;
        return ANYTHING.contains(form)
                || switch (content) {
                    case TEXT -> true;
                    case DATE -> date;
                    case DAYS -> whole || (form == ValueForm.DECIMAL && isWithoutDigits(conversion));
                    case MONEY -> whole || form == ValueForm.DECIMAL;
                };
    }

    private static boolean isWithoutDigits(Conversion conversion) {
        return conversion.scale().filter(scale -> scale.value() == 0).isPresent();
    }

    private static String name(Content content) {
        return switch (content) {
            case TEXT -> "a text";
            case DATE -> "a date";
            case DAYS -> "a number of days";
            case MONEY -> "an amount of money";
        };
    }

    private static String hint(ValueForm form, Content content) {
        if (content == Content.DATE && form.canBeEpoch()) {
            return "say what the number counts, such as epoch = EpochUnit.SECONDS, or map the member that is a date";
        }
        if (content == Content.DAYS && form == ValueForm.DECIMAL) {
            return "say scale = 0, or map the member that counts them";
        }
        return content == Content.DAYS ? "map the member that counts them" : "map the member that is one";
    }
}
