package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.TooLong;
import dev.callwright.generator.acceptance.fuzz.given.Dialled;
import dev.callwright.generator.acceptance.fuzz.given.HalfChime;
import dev.callwright.generator.acceptance.fuzz.given.HalfTone;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A member of an annotation that does not go with the type, or with anything. */
enum OptionMistake implements Mistake {
    NO_ZONE("missing-zone", "java.time.Instant", mark -> mark),
    NO_ZONE_OF_EPOCH("missing-zone", "long", mark -> mark.with("epoch", EpochUnit.MILLIS)),
    MISSPELT_ZONE("unknown-zone", "java.util.Date", mark -> mark.with("zone", "Asia/Jakata")),
    ZONE_OF_A_DAY("option-without-effect", "java.time.LocalDate", mark -> mark.with("zone", "Asia/Jakarta")),
    SCALE_OF_A_TEXT("option-without-effect", "java.lang.String", mark -> mark.with("scale", 2)),
    EPOCH_OF_A_DECIMAL("option-without-effect", "double", mark -> mark.with("epoch", EpochUnit.DAYS)),
    ROUNDING_ALONE(
            "option-without-effect", "java.math.BigDecimal", mark -> mark.with("rounding", RoundingMode.HALF_UP)),
    DEFAULT_OF_A_PRIMITIVE("option-without-effect", "int", mark -> mark.with("defaultValue", "none")),
    PATTERN_OF_A_NUMBER("option-without-effect", "int", mark -> mark.with("pattern", "dd/MM")),
    YEAR_OF_THE_WEEK("invalid-pattern", "java.time.LocalDate", mark -> mark.with("pattern", "YYYY-MM-dd")),
    MINUTE_OF_A_DAY("invalid-pattern", "java.sql.Date", mark -> mark.with("pattern", "dd/mm/yyyy")),
    NO_PATTERN("invalid-pattern", "java.time.LocalDateTime", mark -> mark.with("pattern", "'*/ \"\\ $L")),
    NAMES_WITHOUT_LANGUAGE("invalid-pattern", "java.time.LocalDate", mark -> mark.with("pattern", "d MMM")),
    NO_LANGUAGE(
            "unknown-locale",
            "java.time.LocalDate",
            mark -> mark.with("pattern", "d MMM").with("locale", "indonesian_")),
    NEGATIVE_SCALE("invalid-scale", "java.math.BigDecimal", mark -> mark.with("scale", -1)),
    ENDLESS_SCALE("invalid-scale", "float", mark -> mark.with("scale", 19)),
    CONVERTER_OF_ANOTHER_TYPE(
            "unsuitable-converter", "java.time.Instant", mark -> mark.with("converter", Dialled.class)),
    NO_CONVERTER("unsuitable-converter", "java.lang.Thread", mark -> mark.with("converter", String.class)),
    PRIMITIVE_CONVERTER("unsuitable-converter", "boolean", mark -> mark.with("converter", int.class)),
    FORGOTTEN_WIRE_VALUE("missing-wire-value", HalfTone.class.getName(), mark -> mark),
    TEXTS_IN_TWO_PLACES("unusable-wire-value", HalfChime.class.getName(), mark -> mark),
    BLANK_DEFAULT("invalid-text", "java.lang.String", mark -> mark.with("defaultValue", " \u2003")),
    UNSEEN_DEFAULT("invalid-text", "java.lang.String", mark -> mark.with("defaultValue", "\u00A0\u200B")),
    UNDECODED_DEFAULT("invalid-text", "java.lang.String", mark -> mark.with("defaultValue", "Garc\uFFFDa")),
    LONG_DEFAULT("invalid-text", "java.lang.Integer", mark -> mark.with("defaultValue", "x".repeat(31))),
    HOSTILE_DEFAULT("invalid-text", "java.lang.String", mark -> mark.with("defaultValue", "\"*/\u2028 $L")),
    SHORTENED_DATE("cannot-shorten", "java.time.LocalDate", mark -> mark.with("tooLong", TooLong.SHORTEN)),
    SHORTENED_AMOUNT("cannot-shorten", "java.math.BigDecimal", mark -> mark.with("tooLong", TooLong.WARN)),
    COUNTRY_CODE("invalid-country-code", "java.lang.String", mark -> mark) {
        @Override
        public boolean plant(Draft draft, Random random) {
            Map.Entry<String, String> wrong =
                    pick(List.of(Map.entry("62", "zero"), Map.entry("+62", "0"), Map.entry("062", "0")), random);
            return draft.replace(
                    random,
                    property -> !property.isVariable(),
                    property -> with(
                            property,
                            mark -> mark.with("countryCode", wrong.getKey()).with("trunkPrefix", wrong.getValue())));
        }
    };

    private final String problem;
    private final String type;
    private final UnaryOperator<Mark> change;

    OptionMistake(String problem, String type, UnaryOperator<Mark> change) {
        this.problem = problem;
        this.type = type;
        this.change = change;
    }

    @Override
    public String problem() {
        return problem;
    }

    @Override
    public boolean plant(Draft draft, Random random) {
        // A type argument cannot be a primitive.
        return draft.replace(
                random,
                property -> property.isVariable()
                        && (type.contains(".") || property.carrier() != Property.Carrier.GENERIC_FIELD),
                property -> with(property, change));
    }

    Property with(Property property, UnaryOperator<Mark> options) {
        Property reset = property.spoilt(type);
        return reset.marked(options.apply(reset.mark().orElseThrow()));
    }
}
