package dev.callwright.generator.internal.callee.model;

import java.util.Optional;

/**
 * What a {@code @Variable} says about the way from the value of its member to a text.
 *
 * @param epoch the constant of {@code EpochUnit}
 * @param rounding the constant of {@code RoundingMode}
 * @param tooLong the constant of {@code TooLong}
 * @param wireValues of the constants, if the type is an enum that has such
 * @param nullness what the member's declaration says
 */
public record Conversion(
        Optional<Written<String>> zone,
        Optional<Written<String>> pattern,
        Optional<Written<String>> locale,
        Optional<Written<String>> epoch,
        Optional<Written<Integer>> scale,
        Optional<Written<String>> rounding,
        Optional<Converter> converter,
        Optional<Written<String>> defaultValue,
        Optional<Written<String>> tooLong,
        Optional<WireValues> wireValues,
        Nullness nullness) {

    /** For a value that is a text already. */
    public static Conversion none() {
        return new Conversion(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Nullness.NEVER);
    }

    /** How values of a type become dates, if they do. */
    public Optional<DateKind> dateKind(ValueType type) {
        return converter.isPresent() ? Optional.empty() : type.form().flatMap(this::dateKind);
    }

    private Optional<DateKind> dateKind(ValueForm form) {
        if (form.canBeEpoch()) {
            return epoch.map(unit -> unit.value().equals("DAYS") ? DateKind.DAY : DateKind.POINT_IN_TIME);
        }
        return form.dateKind();
    }
}
