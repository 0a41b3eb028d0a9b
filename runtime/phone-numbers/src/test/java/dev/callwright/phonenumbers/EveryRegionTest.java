package dev.callwright.phonenumbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.callwright.mapping.UnconvertibleValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of all countries as files have them: each is refused, or is the number that is meant. */
class EveryRegionTest {

    private static final int NUMBERS = 3;
    private static final int LAST_DIGITS = 6;

    private static final List<String> FRACTIONS = List.of(
            ".0", ".00", ".000000", ",0", ",00", ". 0", ".0 ", ".5", ",5", "\uFF0E0", ".\u0660", ".0\u00A0", "\u066B0");
    private static final List<String> SEPARATORS = List.of(
            "/", " / ", "/ ", ",", ", ", ";", "; ", "\n", "\r\n", "\t", "|", " | ", " & ", "~", " - ", " ", "  ", "-",
            "\u2028", "\\", " or ");
    private static final List<String> REMARKS =
            List.of(" ext 5", " x5", "#5", ";5", ",,5", " ext. 12", "; ext=5", "e0", "E+1");

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    static Stream<String> regions() {
        return new TreeSet<>(PLANS.getSupportedRegions()).stream();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void nobodyElseIsCalled(String region) {
        RegionalNumber regional = new Of(region);
        RegionalNumber international = new InternationalNumber();
        for (PhoneNumber number : numbers(region)) {
            for (String typed : waysToWrite(number)) {
                String digits = digits(number);
                for (String fraction : FRACTIONS) {
                    assertRefused(regional, region, typed + fraction);
                    assertRefused(international, region, typed + fraction);
                }
                for (String remark : REMARKS) {
                    assertRefused(regional, region, typed + remark);
                }
                for (String separator : SEPARATORS) {
                    assertRefused(regional, region, typed + separator + typed);
                    assertRefused(international, region, typed + separator + typed);
                }
                for (String scientific : scientific(digits)) {
                    assertRefused(regional, region, scientific);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyNumberIsReadAsItIsWritten(String region) {
        RegionalNumber regional = new Of(region);
        for (PhoneNumber number : numbers(region)) {
            for (String typed : waysToWrite(number)) {
                assertThat(read(regional, typed)).as("%s %s", region, typed).contains(digits(number));
            }
        }
    }

    private static void assertRefused(RegionalNumber converter, String region, String typed) {
        assertThat(read(converter, typed)).as("%s %s", region, typed).isEmpty();
    }

    private static Optional<String> read(RegionalNumber converter, String typed) {
        try {
            return Optional.of(converter.convert(typed));
        } catch (UnconvertibleValueException refused) {
            return Optional.empty();
        }
    }

    /** An example of each type, and numbers like it. */
    private static List<PhoneNumber> numbers(String region) {
        Random random = new Random(region.hashCode());
        List<PhoneNumber> found = new ArrayList<>();
        for (PhoneNumberType type : List.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)) {
            PhoneNumber example = PLANS.getExampleNumberForType(region, type);
            if (example != null) {
                found.add(example);
                for (int i = 0; i < NUMBERS; i++) {
                    like(example, region, random).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<PhoneNumber> like(PhoneNumber example, String region, Random random) {
        char[] digits = PLANS.format(example, PhoneNumberFormat.E164).toCharArray();
        for (int i = Math.max(3, digits.length - LAST_DIGITS); i < digits.length; i++) {
            digits[i] = (char) ('0' + random.nextInt(10));
        }
        try {
            return Optional.of(PLANS.parse(new String(digits), region))
                    .filter(number -> PLANS.isValidNumberForRegion(number, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static List<String> waysToWrite(PhoneNumber number) {
        return List.of(
                PLANS.format(number, PhoneNumberFormat.E164),
                PLANS.format(number, PhoneNumberFormat.INTERNATIONAL),
                PLANS.format(number, PhoneNumberFormat.NATIONAL),
                PLANS.format(number, PhoneNumberFormat.NATIONAL).replaceAll("[^0-9]", ""));
    }

    private static List<String> scientific(String digits) {
        return List.of(
                Double.toString(Double.parseDouble(digits)),
                String.format(Locale.ROOT, "%E", new BigDecimal(digits)),
                String.format(Locale.GERMANY, "%.11E", new BigDecimal(digits)),
                digits.charAt(0) + "." + digits.substring(1) + "\u00B710^" + (digits.length() - 1));
    }

    private static String digits(PhoneNumber number) {
        return PLANS.format(number, PhoneNumberFormat.E164).substring(1);
    }

    private static final class Of extends RegionalNumber {
        Of(String region) {
            super(region);
        }
    }
}
