package dev.callwright.mapping;

import java.util.Optional;

/**
 * What makes another number of the digits in a text: the text is a decimal number, as spreadsheets and data frames
 * write numbers, or has more than one number. For converters of numbers to call, before they leave anything out.
 *
 * @param rule the rule that it breaks
 */
public record NumberFault(Rule rule) {

    private static final String DECIMAL_MARKS = ".,\uFF0E\uFF0C\u066B\u3002\uFF61\u3001";
    private static final String SLASHES = "/\uFF0F\u2044\u2215";

    /** What stands between the items of a list, or between the ends of a range. */
    private static final String SEPARATORS = ",;|&~\uFF0C\uFF1B\uFF5C\uFF06\uFF5E\u301C\u223C\u2053\u3001\u060C\u061B";

    /** The fault of a text; empty when its digits may be one number. */
    public static Optional<NumberFault> of(CharSequence text) {
        if (isFraction(text)) {
            return Optional.of(new NumberFault(Rule.NUMBER_FRACTION));
        }
        return isSeveral(text) ? Optional.of(new NumberFault(Rule.NUMBER_SEVERAL)) : Optional.empty();
    }

    /** What is wrong and what to do, without the text. */
    public String detail() {
        return rule == Rule.NUMBER_FRACTION
                ? "it ends like a decimal number, and the digits behind the point are none of the number; read the"
                        + " source as text"
                : "it has a second number, or something else behind the number; state one number alone";
    }

    /** French numbers have points as well, but more than one, and two digits at the end. */
    private static boolean isFraction(CharSequence text) {
        int marks = 0;
        int digitsBefore = 0;
        int digits = 0;
        boolean zeros = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DECIMAL_MARKS.indexOf(c) >= 0) {
                marks++;
                digitsBefore += digits;
                digits = 0;
                zeros = true;
            } else if (Character.isDigit(c)) {
                digits++;
                zeros &= Character.digit(c, 10) == 0;
            }
        }
        return digitsBefore > 0 && (digits == 1 || (marks == 1 && digits > 0 && zeros));
    }

    private static boolean isSeveral(CharSequence text) {
        boolean begun = false;
        boolean separated = false;
        boolean slashed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                // No group of a number begins with the 0 of a trunk prefix; an area code may come before a slash.
                if (separated || (slashed && Character.digit(c, 10) == 0)) {
                    return true;
                }
                begun = true;
                slashed = false;
            } else if (begun) {
                slashed |= SLASHES.indexOf(c) >= 0;
                separated |= SEPARATORS.indexOf(c) >= 0 || c == '+' || Character.isISOControl(c) || isLineEnd(c);
            }
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\u2028' || c == '\u2029';
    }
}
