package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.callwright.generator.internal.callee.model.Conversion;
import dev.callwright.generator.internal.callee.model.Converter;
import dev.callwright.generator.internal.callee.model.NationalDigits;
import dev.callwright.generator.internal.callee.model.NumberConversion;
import dev.callwright.generator.internal.callee.model.ValueForm;
import dev.callwright.generator.internal.callee.model.ValueType;
import dev.callwright.generator.internal.callee.model.WireValues;
import dev.callwright.generator.internal.callee.model.Written;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The call of the sink that turns a value into text as its annotation says. */
final class SinkCall {

    private final MapperFields fields;

    SinkCall(MapperFields fields) {
        this.fields = fields;
    }

    CodeBlock ofVariable(String constant, ValueType type, Conversion conversion, CodeBlock value) {
        CodeBlock variable = CodeBlock.of("$T.$L", SourceNames.CALLEE_VARIABLE, constant);
        if (conversion.converter().isPresent()) {
            CodeBlock converter = converter(conversion.converter().get());
            return call(
                    "converted",
                    variable,
                    value,
                    Optional.of(tooLong(conversion)
                            .map(policy -> CodeBlock.of("$L, $L", converter, policy))
                            .orElse(converter)));
        }
        ValueForm form = type.form().orElseThrow();
        return switch (form) {
            case TEXT -> call("text", variable, value, tooLong(conversion));
            case CHARACTER -> call("character", variable, value, Optional.empty());
            case INTEGER, SMALL_INTEGER, BIG_INTEGER ->
                conversion
                        .epoch()
                        .map(unit -> CodeBlock.of(
                                "sink.date($L, $L, $T.$L, $L)",
                                variable,
                                value,
                                SourceNames.EPOCH_UNIT,
                                unit.value(),
                                dateForm(constant, conversion)))
                        .orElseGet(() -> call("integer", variable, value, Optional.empty()));
            case DECIMAL -> call("decimal", variable, value, scale(conversion));
            case DATE ->
                call("date", variable, value, conversion.pattern().map(pattern -> dateForm(constant, conversion)));
            case DATE_TIME, INSTANT, SQL_DATE ->
                call("date", variable, value, Optional.of(dateForm(constant, conversion)));
            case ENUM ->
                call("name", variable, value, conversion.wireValues().map(values -> wireValues(constant, values)));
        };
    }

    /** @param code the value of the country code that is read with the number */
    CodeBlock ofNumber(NumberConversion conversion, CodeBlock value, Optional<CodeBlock> code) {
        if (conversion.converter().isPresent()) {
            return CodeBlock.of(
                    "sink.number($L, $L)",
                    value,
                    converter(conversion.converter().get()));
        }
        if (!conversion.hasForm()) {
            return CodeBlock.of("sink.number($L)", value);
        }
        CodeBlock form = numberForm(conversion);
        return code.map(read -> CodeBlock.of("sink.number($L, $L.behind($L))", value, form, read))
                .orElseGet(() -> CodeBlock.of("sink.number($L, $L)", value, form));
    }

    private static CodeBlock call(String method, CodeBlock variable, CodeBlock value, Optional<CodeBlock> more) {
        return more.map(argument -> CodeBlock.of("sink.$L($L, $L, $L)", method, variable, value, argument))
                .orElseGet(() -> CodeBlock.of("sink.$L($L, $L)", method, variable, value));
    }

    private static Optional<CodeBlock> tooLong(Conversion conversion) {
        return conversion
                .tooLong()
                .filter(policy -> !policy.value().equals("FAIL"))
                .map(policy -> CodeBlock.of("$T.$L", SourceNames.TOO_LONG, policy.value()));
    }

    private static Optional<CodeBlock> scale(Conversion conversion) {
        String rounding = conversion.rounding().map(Written::value).orElse("UNNECESSARY");
        return conversion.scale().map(scale -> CodeBlock.of("$L, $T.$L", scale.value(), RoundingMode.class, rounding));
    }

    private CodeBlock dateForm(String constant, Conversion conversion) {
        if (conversion.zone().isEmpty() && conversion.pattern().isEmpty()) {
            return CodeBlock.of("$T.ISO", SourceNames.DATE_FORM);
        }
        CodeBlock.Builder form = CodeBlock.builder().add("$T.ISO", SourceNames.DATE_FORM);
        boolean both = conversion.zone().isPresent() && conversion.pattern().isPresent();
        conversion.zone().ifPresent(zone -> form.add(both ? "\n$>$>.inZone($S)\n" : ".inZone($S)", zone.value()));
        conversion
                .pattern()
                .ifPresent(pattern -> conversion
                        .locale()
                        .ifPresentOrElse(
                                locale -> form.add(".withPattern($S, $S)", pattern.value(), locale.value()),
                                () -> form.add(".withPattern($S)", pattern.value())));
        form.add(both ? "$<$<" : "");
        return CodeBlock.of(fields.name(constant + "_FORM", SourceNames.DATE_FORM, form.build()));
    }

    private CodeBlock numberForm(NumberConversion conversion) {
        if (conversion.ignore().isEmpty()
                && conversion.trunkPrefix().isEmpty()
                && conversion.nationalDigits().isEmpty()
                && conversion.countryCode().isEmpty()) {
            return CodeBlock.of("$T.DIGITS", SourceNames.NUMBER_FORM);
        }
        CodeBlock.Builder form = CodeBlock.builder().add("$T.DIGITS$>$>", SourceNames.NUMBER_FORM);
        conversion
                .ignore()
                .ifPresent(marks -> form.add(
                        "\n.ignoring($L)",
                        marks.value().stream()
                                .map(mark -> CodeBlock.of("$T.$L", SourceNames.NUMBER_MARK, mark))
                                .collect(CodeBlock.joining(", "))));
        conversion
                .countryCode()
                .ifPresent(code -> conversion
                        .trunkPrefix()
                        .ifPresentOrElse(
                                trunk -> form.add("\n.withCountryCode($S, $S)", code.value(), trunk.value()),
                                () -> form.add("\n.withCountryCode($S)", code.value())));
        conversion
                .trunkPrefix()
                .filter(trunk -> conversion.code().isPresent())
                .ifPresent(trunk -> form.add("\n.withTrunkPrefix($S)", trunk.value()));
        conversion
                .nationalDigits()
                .flatMap(written -> NationalDigits.of(written.value()))
                .ifPresent(digits -> form.add("\n.withNationalDigits($L, $L)", digits.fewest(), digits.most()));
        form.add("$<$<");
        return CodeBlock.of(fields.name("NUMBER_FORM", SourceNames.NUMBER_FORM, form.build()));
    }

    private CodeBlock converter(Converter converter) {
        ClassName type = SourceNames.raw(converter.type().orElseThrow());
        String name = constantCase(type.simpleName());
        return CodeBlock.of(fields.name(name, type, CodeBlock.of("new $T()", type)));
    }

    /** By name, as the mapper may not see the enum, and must not warn of a constant that is deprecated. */
    private CodeBlock wireValues(String constant, WireValues values) {
        CodeBlock entries = values.constants().stream()
                .map(value -> CodeBlock.of(
                        "$T.entry($S, $S)",
                        Map.class,
                        value.name(),
                        value.wireValue().orElseThrow()))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(fields.name(
                constant + "_WIRE_VALUES",
                SourceNames.STRINGS,
                CodeBlock.of("$T.ofEntries(\n$>$>$L$<$<)", Map.class, entries)));
    }

    /** {@code SpokenMoney} as {@code SPOKEN_MONEY}. */
    private static String constantCase(String className) {
        return className
                .chars()
                .mapToObj(c -> Character.isUpperCase(c) ? "_" + (char) c : String.valueOf((char) c))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT)
                .replaceAll("(?<=_|^)_+(?=.)", "");
    }
}
