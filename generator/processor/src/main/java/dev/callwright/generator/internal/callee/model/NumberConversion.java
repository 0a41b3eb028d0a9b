package dev.callwright.generator.internal.callee.model;

import java.util.List;
import java.util.Optional;

/**
 * What a {@code @CalleeNumber} says about the way from the value of its member to digits.
 *
 * @param ignore the constants of {@code NumberMark}
 * @param code the member that has the country code, if the annotation names one
 */
public record NumberConversion(
        Optional<Written<List<String>>> ignore,
        Optional<Written<String>> countryCode,
        Optional<Mapping.CountryCode> code,
        Optional<Written<String>> trunkPrefix,
        Optional<Written<String>> nationalDigits,
        Optional<Converter> converter) {

    /** Whether the value goes through a {@code NumberForm}. */
    public boolean hasForm() {
        return ignore.isPresent() || isNational();
    }

    /** Whether values are numbers without their country code. */
    public boolean isNational() {
        return countryCode.isPresent() || code.isPresent();
    }
}
