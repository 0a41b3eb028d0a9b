package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Conversion;
import dev.callwright.generator.internal.callee.model.DateKind;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.Nullness;
import dev.callwright.generator.internal.callee.model.NumberConversion;
import dev.callwright.generator.internal.callee.model.ValueForm;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an annotation says is about values of the member's type: whoever wrote it expects something of it. */
final class EffectiveOptions implements CalleeRule {

    private static final String CONVERTED = "the converter alone decides";

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            if (variable.member() instanceof Member.Accessible member) {
                check(new Options(type, member, problems), variable.conversion());
            }
        }
        for (Mapping.CalleeNumber number : type.numbers()) {
            if (number.member() instanceof Member.Accessible member) {
                check(new Options(type, member, problems), number.conversion());
            }
        }
        return new Report(problems);
    }

    private static void check(Options options, Conversion conversion) {
        boolean converted = conversion.converter().isPresent();
        if (!converted && options.member.type().form().isEmpty()) {
            return; // A type that is not supported is one mistake.
        }
        Optional<ValueForm> form = options.member.type().form().filter(known -> !converted);
        Optional<DateKind> date = conversion.dateKind(options.member.type());
        options.require(form.filter(ValueForm::canBeEpoch).isPresent(), "epoch", conversion.epoch(), converted);
        options.require(date.isPresent(), "pattern", conversion.pattern(), converted);
        options.require(date.equals(Optional.of(DateKind.POINT_IN_TIME)), "zone", conversion.zone(), converted);
        boolean decimal = form.equals(Optional.of(ValueForm.DECIMAL));
        options.require(decimal, "scale", conversion.scale(), converted);
        options.require(decimal, "rounding", conversion.rounding(), converted);
        if (conversion.pattern().isEmpty()) {
            options.refuse("locale", conversion.locale(), "it is the language of a pattern, and there is none");
        }
        if (decimal && conversion.scale().isEmpty()) {
            options.refuse("rounding", conversion.rounding(), "nothing is rounded without a scale");
        }
        if (conversion.nullness() == Nullness.NEVER && !options.member.type().optional() && !converted) {
            options.refuse("defaultValue", conversion.defaultValue(), "a primitive is never null");
        }
    }

    private static void check(Options options, NumberConversion conversion) {
        if (conversion.converter().isPresent()) {
            options.refuse("ignore", conversion.ignore(), CONVERTED);
            options.refuse("countryCode", conversion.countryCode(), CONVERTED);
            options.refuse("countryCodeFrom", conversion.code().map(Mapping.CountryCode::path), CONVERTED);
            options.refuse("trunkPrefix", conversion.trunkPrefix(), CONVERTED);
            options.refuse("nationalDigits", conversion.nationalDigits(), CONVERTED);
        } else if (!conversion.isNational()) {
            options.refuse(
                    "trunkPrefix", conversion.trunkPrefix(), "only national numbers, with a country code, have one");
            options.refuse(
                    "nationalDigits", conversion.nationalDigits(), "no number is national without a country code");
        }
        boolean text = isText(options.member)
                || conversion
                        .code()
                        .filter(code -> code.member() instanceof Member.Accessible read && isText(read))
                        .isPresent();
        if (!text && options.member.type().form().isPresent()) {
            options.refuse("ignore", conversion.ignore(), "a number has no marks");
        }
    }

    private static boolean isText(Member.Accessible member) {
        return member.type().form().equals(Optional.of(ValueForm.TEXT));
    }

    /** Those of one member. */
    private record Options(AnnotatedType type, Member.Accessible member, List<Problem> problems) {

        void require(boolean effective, String name, Optional<? extends Written<?>> option, boolean converted) {
            if (!effective) {
                refuse(name, option, converted ? CONVERTED : reasonAgainst(name));
            }
        }

        void refuse(String name, Optional<? extends Written<?>> option, String reason) {
            option.ifPresent(written -> problems.add(Problem.of(
                    ProblemId.OPTION_WITHOUT_EFFECT,
                    written.position(),
                    type.position(),
                    name,
                    member.name(),
                    reason)));
        }

        private String reasonAgainst(String name) {
            boolean number = member.type().form().filter(ValueForm::canBeEpoch).isPresent();
            return number && (name.equals("zone") || name.equals("pattern"))
                    ? "a number is a date only with an epoch, and on another one elsewhere only if that is not DAYS"
                    : "it says nothing about a " + member.type().name();
        }
    }
}
