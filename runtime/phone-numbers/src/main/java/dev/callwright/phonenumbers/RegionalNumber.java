package dev.callwright.phonenumbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.callwright.mapping.NumberFault;
import dev.callwright.mapping.UnconvertibleValueException;
import dev.callwright.mapping.ValueConverter;

/**
 * Reads phone numbers as people typed them, and returns the digits to send. A number with a plus sign, or with the
 * region's prefix for calls abroad, is international; any other is one of the region. Name the region in a subclass:
 *
 * <pre>{@code
 * final class IndonesianNumber extends RegionalNumber {
 *     IndonesianNumber() {
 *         super("ID");
 *     }
 * }
 *
 * @CalleeNumber(converter = IndonesianNumber.class)
 * String mobile;
 * }</pre>
 *
 * <p>A number that no numbering plan has, one with an extension and one with letters is refused, and so is a text that
 * ends like a decimal number, or has two numbers: digits that are guessed call somebody else.
 */
public abstract class RegionalNumber implements ValueConverter<CharSequence> {

    /** Longer than any number with all that people write around it. */
    private static final int MAX_LENGTH = 64;

    /** The library's name for it. */
    private static final String NO_REGION = "ZZ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;
    private final TwoNumbers twoNumbers;

    /**
     * For numbers of a region.
     *
     * @param region its ISO 3166-1 code of two letters, such as {@code ID}
     * @throws IllegalArgumentException when no numbering plan of that region is known
     */
    protected RegionalNumber(String region) {
        if (!numbers.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("[callwright/unknown-region] no numbering plan of a region \"" + region
                    + "\"; use an ISO 3166-1 code of two capital letters, such as ID");
        }
        this.region = region;
        this.twoNumbers = new TwoNumbers(numbers, region);
    }

    /** For numbers that say themselves which country they are of. */
    RegionalNumber() {
        this.region = NO_REGION;
        this.twoNumbers = new TwoNumbers(numbers, region);
    }

    /** The country code and the national number, in digits. */
    @Override
    public final String convert(CharSequence typed) {
        if (typed.length() > MAX_LENGTH) {
            throw refused("it has more than " + MAX_LENGTH + " characters");
        }
        // The library reads letters as the keys of a telephone, and looks for a number in any sentence.
        if (typed.codePoints().anyMatch(Character::isLetter)) {
            throw refused("it has letters");
        }
        // It also takes points and slashes for nothing, whatever they stand for.
        NumberFault.of(typed).ifPresent(fault -> {
            throw refused(fault.detail());
        });
        PhoneNumber number = parse(typed);
        if (number.hasExtension()) {
            throw refused("it has an extension");
        }
        if (!numbers.isValidNumber(number)) {
            throw refused("no numbering plan has such a number");
        }
        if (twoNumbers.areIn(typed)) {
            throw refused("it has two numbers");
        }
        return numbers.format(number, PhoneNumberFormat.E164).substring(1);
    }

    private PhoneNumber parse(CharSequence typed) {
        try {
            return numbers.parse(typed, region);
        } catch (NumberParseException e) {
            // Without the cause, whose message may repeat the number.
            throw refused(reason(typed, e.getErrorType()));
        }
    }

    private String reason(CharSequence typed, NumberParseException.ErrorType error) {
        if (error != NumberParseException.ErrorType.INVALID_COUNTRY_CODE) {
            return "it does not look like a phone number";
        }
        boolean plus = typed.chars().anyMatch(c -> c == '+' || c == '\uFF0B');
        return region.equals(NO_REGION) && !plus
                ? "the plus sign in front of its country code is missing; name the region of such numbers, in a subclass"
                        + " of RegionalNumber"
                : "it has no country code that is known";
    }

    private static UnconvertibleValueException refused(String why) {
        return new UnconvertibleValueException(why + "; a phone number with its country code, or one of the region");
    }
}
