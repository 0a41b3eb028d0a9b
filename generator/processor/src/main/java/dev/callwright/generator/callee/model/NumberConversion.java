package dev.callwright.generator.callee.model;

import java.util.List;
import java.util.Optional;

/**
 * What a {@code @CalleeNumber} says about the way from the value of its member to digits.
 *
 * @param ignore the constants of {@code NumberMark}
 */
public record NumberConversion(
        Optional<Written<List<String>>> ignore,
        Optional<Written<String>> countryCode,
        Optional<Written<String>> trunkPrefix,
        Optional<Converter> converter) {

    /** Whether the value goes through a {@code NumberForm}. */
    public boolean hasForm() {
        return ignore.isPresent() || countryCode.isPresent();
    }
}
