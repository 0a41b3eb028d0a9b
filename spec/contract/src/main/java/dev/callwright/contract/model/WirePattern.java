package dev.callwright.contract.model;

import java.util.regex.Pattern;

/** A {@code pattern} of the spec, which is anchored at both ends. */
final class WirePattern {

    private final Pattern pattern;

    private WirePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static WirePattern of(String regex) {
        return new WirePattern(Pattern.compile(regex));
    }

    /** Whole matches only: Java's {@code $} would let a line feed through at the end, the spec's dialect does not. */
    boolean matches(String value) {
        return pattern.matcher(value).matches();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
