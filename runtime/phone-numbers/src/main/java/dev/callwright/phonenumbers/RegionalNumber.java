package dev.callwright.phonenumbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
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
 * <p>A number that no numbering plan has, one with an extension and one with letters is refused: digits that are
 * guessed call somebody else.
 */
public abstract class RegionalNumber implements ValueConverter<CharSequence> {

    /** Longer than any number with all that people write around it. */
    private static final int MAX_LENGTH = 64;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

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
    }

    /** For numbers that say themselves which country they are of. */
    RegionalNumber() {
        this.region = "ZZ";
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
        PhoneNumber number = parse(typed);
        if (number.hasExtension()) {
            throw refused("it has an extension");
        }
        if (!numbers.isValidNumber(number)) {
            throw refused("no numbering plan has such a number");
        }
        return numbers.format(number, PhoneNumberFormat.E164).substring(1);
    }

    private PhoneNumber parse(CharSequence typed) {
        try {
            return numbers.parse(typed, region);
        } catch (NumberParseException e) {
            // Without the cause, whose message may repeat the number.
            throw refused(
                    e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                            ? "it has no country code that is known"
                            : "it does not look like a phone number");
        }
    }

    private static UnconvertibleValueException refused(String why) {
        return new UnconvertibleValueException(why + "; a phone number with its country code, or one of the region");
    }
}
