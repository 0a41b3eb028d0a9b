package dev.callwright.sandbox.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedNumbersTest {

    @Test
    void numbersThatDifferInLeadingZerosAreDifferent() {
        Set<Long> packed = new HashSet<>();
        for (String number :
                List.of("1", "01", "001", "000000000000000000", "00000000000000000", "999999999999999999")) {
            packed.add(PackedNumbers.pack(number));
        }
        assertThat(packed).hasSize(6).allMatch(number -> number > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890123456789", "+46", "4 6", "٤٦"})
    void whatIsNoNumberIsRefusedWithoutRepeatingIt(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedNumbers.pack(number))
                .withMessageStartingWith("[callwright/callee-number] a number")
                .withMessageNotContainingAny("+46", "4 6", "٤٦");
    }

    @Test
    void keepsOrderAndRepetitions() {
        PackedNumbers.Builder builder = new PackedNumbers.Builder();
        for (int i = 0; i < 100; i++) {
            builder.add(String.valueOf(i % 50));
        }
        PackedNumbers numbers = builder.build();

        assertThat(numbers.size()).isEqualTo(100);
        assertThat(numbers.get(99)).isEqualTo(PackedNumbers.pack("49"));
        assertThat(numbers.where(number -> number == PackedNumbers.pack("7")).size())
                .isEqualTo(2);
    }
}
