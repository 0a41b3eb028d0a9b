package dev.callwright.phonenumbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.mapping.UnconvertibleValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "ID, 0812-3456-7890, 6281234567890",
        "ID, 812 3456 7890, 6281234567890",
        "ID, +62 (812) 3456-7890, 6281234567890",
        "ID, +420 601 123 456, 420601123456",
        "CZ, 0062 812 3456 7890, 6281234567890",
        "CZ, 601 123 456, 420601123456",
        "IT, 06 1234 5678, 390612345678", // Its leading zero belongs to the number.
        "MX, 55 1234 5678, 525512345678",
        "FR, 06.12.34.56.00, 33612345600",
        "DE, 030/12345678, 493012345678",
        "ID, 8.123.456.789, 628123456789",
        "EG, ٠١٠٠١٢٣٤٥٦٧, 201001234567"
    })
    void aNumberIsOfItsRegionUnlessItSaysOtherwise(String region, String typed, String digits) {
        assertThat(new Of(region).convert(typed)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "call me",
                "0800-CALL-NOW",
                "tel. 0812-3456-7890",
                "0812-3456-7890 ext. 5",
                "0812-3456-7890;5",
                "0812",
                "+999 123 456 789",
                "+62 812 3456 7890 1234 5678",
                "081234567890 081234567891",
                "628123456789.0",
                "08123456789.00",
                "8123456789,0",
                "8.123.456.789.0",
                "6.28123456789E11",
                "08123 / 08124",
                "08123456789\n08123456790"
            })
    void whatIsNoNumberIsRefusedAndNotRepeated(String typed) {
        assertThatThrownBy(() -> new Of("ID").convert(typed))
                .isInstanceOf(UnconvertibleValueException.class)
                .hasNoCause()
                .message()
                .doesNotContain("812", "999", "CALL");
    }

    @Test
    void aLongTextIsNotRead() {
        assertThatThrownBy(() -> new Of("ID").convert("0".repeat(100_000)))
                .hasMessageStartingWith("it has more than 64 characters");
    }

    @Test
    void aNumberWithoutCountryCodeIsNotInternational() {
        assertThat(new InternationalNumber().convert("+62 812-3456-7890")).isEqualTo("6281234567890");
        assertThatThrownBy(() -> new InternationalNumber().convert("0812-3456-7890"))
                .isInstanceOf(UnconvertibleValueException.class);
        assertThatThrownBy(() -> new InternationalNumber().convert("6281234567890"))
                .isInstanceOf(UnconvertibleValueException.class);
    }

    @Test
    void aRefusalSaysWhatToDo() {
        assertThatThrownBy(() -> new Of("ID").convert("628123456789.0"))
                .hasMessageContaining("ends like a decimal number")
                .hasMessageContaining("read the source as text");
        assertThatThrownBy(() -> new Of("ID").convert("08123 / 08124")).hasMessageContaining("a second number");
        assertThatThrownBy(() -> new InternationalNumber().convert("628123456789"))
                .hasMessageContaining("the plus sign in front of its country code is missing");
        assertThatThrownBy(() -> new InternationalNumber().convert("+999 123 456 789"))
                .hasMessageContaining("no country code that is known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "Indonesia", "ZZ", "62"})
    void aRegionThatIsNoneIsABugOfTheMapping(String region) {
        assertThatThrownBy(() -> new Of(region)).hasMessageContaining("[callwright/unknown-region]");
    }

    private static final class Of extends RegionalNumber {
        Of(String region) {
            super(region);
        }
    }
}
