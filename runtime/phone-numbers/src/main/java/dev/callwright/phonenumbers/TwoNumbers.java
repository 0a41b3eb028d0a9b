package dev.callwright.phonenumbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/** Finds two numbers in one text, which the library reads as one where a country has numbers of many lengths. */
final class TwoNumbers {

    private static final int FEWEST_DIGITS = 5;

    private final PhoneNumberUtil numbers;
    private final String region;
    private final @Nullable String nationalPrefix;

    TwoNumbers(PhoneNumberUtil numbers, String region) {
        this.numbers = numbers;
        this.region = region;
        // The library writes to a log when it is asked about no region.
        boolean known = numbers.getSupportedRegions().contains(region);
        this.nationalPrefix = known ? numbers.getNddPrefixForRegion(region, true) : null;
    }

    /** Whether a text can be cut where it has no digit, so that both parts are numbers by themselves. */
    boolean areIn(CharSequence typed) {
        int digits = count(typed);
        int before = 0;
        for (int i = 1; i < typed.length(); i++) {
            before += Character.isDigit(typed.charAt(i - 1)) ? 1 : 0;
            boolean cut = Character.isDigit(typed.charAt(i)) && !Character.isDigit(typed.charAt(i - 1));
            if (cut
                    && before >= FEWEST_DIGITS
                    && digits - before >= FEWEST_DIGITS
                    && looksLikeTwo(typed, i, before * 2 == digits)
                    && isNumber(typed.subSequence(0, i))
                    && isNumber(typed.subSequence(i, typed.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The groups of one number can be numbers as well, so something has to speak for a second one. */
    private boolean looksLikeTwo(CharSequence typed, int second, boolean sameLength) {
        boolean prefixed = nationalPrefix != null
                && !nationalPrefix.isEmpty()
                && typed.toString().startsWith(nationalPrefix, second);
        return sameLength || prefixed || typed.charAt(second - 1) == '/' || isSpaced(typed, second);
    }

    /** As in "… / …" or "… - …". */
    private static boolean isSpaced(CharSequence typed, int second) {
        return second > 1
                && typed.charAt(second - 1) == ' '
                && !Character.isDigit(typed.charAt(second - 2))
                && typed.charAt(second - 2) != ')';
    }

    private boolean isNumber(CharSequence part) {
        try {
            return numbers.isValidNumber(numbers.parse(part, region));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static int count(CharSequence text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }
}
