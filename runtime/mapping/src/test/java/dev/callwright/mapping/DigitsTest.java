package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitsTest {

    private static final long SEED = 20261122;

    private final Bytes out = new Bytes(2 * Bytes.NUMBER_ROOM);

    @Test
    void everyPowerOfTenAndItsNeighboursAreWrittenAsJavaWritesThem() {
        for (long power = 1; power > 0 && power <= Long.MAX_VALUE / 10; power *= 10) {
            for (long value : new long[] {power - 1, power, power + 1, 10 * power - 1}) {
                assertWritten(value);
                assertWritten(-value);
            }
        }
        assertWritten(Long.MIN_VALUE);
        assertWritten(Long.MAX_VALUE);
    }

    @Test
    void randomNumbersOfAnyLengthAreWrittenAsJavaWritesThem() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            assertWritten(random.nextLong() >> random.nextInt(64));
        }
    }

    @Test
    void aDayOfEveryMonthThatIsAllowedIsWrittenAsJavaWritesIt() {
        LocalDate end = LocalDate.of(9999, 12, 31);
        for (LocalDate date = LocalDate.of(1, 1, 1); date.isBefore(end); date = date.plusDays(27)) {
            out.length(0);
            out.date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            assertThat(out.text()).isEqualTo(date.toString());
        }
    }

    @Test
    void anyScaleKeepsItsZeros() {
        for (int scale = 0; scale <= 15; scale++) {
            out.length(0);
            Decimals.putShort(out, BigDecimal.valueOf(-5, scale));
            assertThat(out.text())
                    .isEqualTo(scale == 0 ? "-5" : "-0." + String.format(Locale.ROOT, "%0" + scale + "d", 5));
        }
    }

    private void assertWritten(long value) {
        out.length(0);
        out.integer(value);
        assertThat(out.text()).isEqualTo(Long.toString(value));
    }
}
