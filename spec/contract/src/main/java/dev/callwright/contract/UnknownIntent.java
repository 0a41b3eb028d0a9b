package dev.callwright.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An intent code that this contract does not list, kept as it came: the vendor adds codes.
 *
 * @param code the code as it came
 */
public record UnknownIntent(String code) implements Intent {

    /** A number of a person has 6 digits or more. */
    private static final Pattern SHOWN = Pattern.compile("[0-9]{1,5}");

    /** With a code of up to 5 digits. Anything else in its place may be a number of a person, or forge a line. */
    @Override
    public String title() {
        return "Intent " + shown() + ", unknown to this contract";
    }

    @Override
    public Optional<IntentTable> table() {
        return Optional.empty();
    }

    /** With a code of up to 5 digits alone, as in {@link #title()}. */
    @Override
    public String toString() {
        return "UnknownIntent[code=" + shown() + "]";
    }

    private String shown() {
        return SHOWN.matcher(code).matches() ? code : "***";
    }
}
