package dev.callwright.generator.internal.callee.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many digits national numbers have. */
public record NationalDigits(int fewest, int most) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?)(?:-([1-9][0-9]?))?");

    /** Those of E.164, behind a country code of one digit. */
    private static final int MOST = 14;

    /** As in {@code "10"} or {@code "9-11"}; empty when it is neither. */
    public static Optional<NationalDigits> of(String written) {
        Matcher digits = WRITTEN.matcher(written);
        if (!digits.matches()) {
            return Optional.empty();
        }
        int fewest = Integer.parseInt(digits.group(1));
        int most = digits.group(2) == null ? fewest : Integer.parseInt(digits.group(2));
        return fewest <= most && most <= MOST ? Optional.of(new NationalDigits(fewest, most)) : Optional.empty();
    }
}
