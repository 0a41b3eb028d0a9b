package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private final Random random = new Random(4711);
    private final Bytes out = new Bytes(64);

    @Test
    void aDoubleIsReadBackAsTheSameDouble() {
        for (int i = 0; i < 50_000; i++) {
            double value =
                    random.nextBoolean() ? money() : random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4);
            String written = written(value);
            assertThat(Double.parseDouble(written)).isEqualTo(value);
            assertThat(written.length())
                    .as("no longer than what Java writes")
                    .isLessThanOrEqualTo(new BigDecimal(Double.toString(value))
                            .toPlainString()
                            .length());
        }
    }

    @Test
    void moneyHasNoMoreDigitsThanItWasGiven() {
        for (int i = 0; i < 50_000; i++) {
            BigDecimal money = BigDecimal.valueOf(random.nextInt(), 2);
            assertThat(new BigDecimal(written(money.doubleValue()))).isEqualByComparingTo(money);
        }
    }

    @Test
    void aFloatIsReadBackAsTheSameFloat() {
        for (int i = 0; i < 20_000; i++) {
            float value = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(8) - 3));
            assertThat(Decimals.shortest(value).floatValue()).isEqualTo(value);
        }
        assertThat(Decimals.shortest(0.1f)).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void aBigDecimalIsWrittenAsItsPlainText() {
        for (int i = 0; i < 50_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(25) - 4);
            String plain = value.toPlainString();
            out.length(0);
            Decimals.put(out, value);
            assertThat(out.text()).isEqualTo(plain);
            assertThat(Decimals.plainLength(value)).isEqualTo(plain.length());
        }
    }

    @Test
    void aDecimalNextToAWholeNumberStaysOnItsSide() {
        for (long power = 1; power <= 1_000_000_000_000_000L; power *= 10) {
            for (int scale = 0; scale <= 15; scale++) {
                for (long unscaled = Math.max(0, power - 2); unscaled <= power + 2; unscaled++) {
                    BigDecimal value = BigDecimal.valueOf(unscaled, scale);
                    out.length(0);
                    Decimals.put(out, value);
                    assertThat(out.text()).isEqualTo(value.toPlainString());
                }
            }
        }
    }

    private double money() {
        return random.nextInt(100_000_000) / 100.0;
    }

    private String written(double value) {
        out.length(0);
        if (Decimals.isShort(value)) {
            Decimals.putShort(out, value);
        } else {
            Decimals.put(out, Decimals.shortest(value));
        }
        return out.text();
    }
}
