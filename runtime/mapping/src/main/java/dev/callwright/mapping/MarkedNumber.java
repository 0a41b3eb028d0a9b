package dev.callwright.mapping;

import org.jspecify.annotations.Nullable;

/** Numbers with marks that are left out: whether the marks may be no part of the number. */
final class MarkedNumber {

    /** Those of E.164, with the country code. */
    private static final int MOST_DIGITS = 15;

    /** Of a number with its country code; fewer than any number has that is called. */
    private static final int FEWEST_DIGITS = 6;

    private static final int CODE_DIGITS = 2;

    private MarkedNumber() {}

    /**
     * The fault of a number from which the marks were taken.
     *
     * @return null when there is none, or when the digits have a character that is refused anyway
     */
    static @Nullable NumberFault faultOf(CharSequence written, CharSequence digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        return NumberFault.of(written)
                .orElseGet(() -> isTwice(written, digits) ? new NumberFault(Rule.NUMBER_SEVERAL) : null);
    }

    /** Whether two numbers are written one behind the other: too long for one, or with one country code each. */
    private static boolean isTwice(CharSequence written, CharSequence digits) {
        int before = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                before++;
            } else if (before >= FEWEST_DIGITS
                    && digits.length() - before >= FEWEST_DIGITS
                    && (digits.length() > MOST_DIGITS || (c == '/' && sameStart(digits, before)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameStart(CharSequence digits, int second) {
        return CharSequence.compare(
                        digits.subSequence(0, CODE_DIGITS), digits.subSequence(second, second + CODE_DIGITS))
                == 0;
    }
}
