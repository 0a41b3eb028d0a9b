package dev.callwright.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal numbers in plain digits, the same on every Java: what {@code Double.toString} is not. */
final class Decimals {

    /** Digits that a double holds whatever they are: two decimals of so many digits never share a double. */
    private static final int SAFE_DIGITS = 15;

    private static final int MAX_DOUBLE_DIGITS = 17;
    private static final int MAX_FLOAT_DIGITS = 9;

    private static final double[] POWERS = new double[SAFE_DIGITS + 1];

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++, power *= 10) {
            POWERS[i] = power;
        }
    }

    private Decimals() {}

    /** How many characters {@code BigDecimal.toPlainString} would have, without building it. */
    static long plainLength(BigDecimal value) {
        long precision = value.precision();
        long scale = value.signum() == 0 ? Math.max(0, value.scale()) : value.scale();
        long magnitude = scale <= 0 ? precision - scale : Math.max(precision, scale + 1) + 1;
        return magnitude + (value.signum() < 0 ? 1 : 0);
    }

    /** Room for {@link #plainLength} bytes, and at least for a number. */
    static void put(Bytes out, BigDecimal value) {
        if (isShort(value)) {
            putShort(out, value);
        } else {
            out.ascii(value.toPlainString());
        }
    }

    /** Whether a decimal has so few digits that {@link #putShort(Bytes, BigDecimal)} can write it. */
    static boolean isShort(BigDecimal value) {
        int scale = value.scale();
        return scale >= 0 && scale <= SAFE_DIGITS && value.precision() <= SAFE_DIGITS;
    }

    /** Writes a decimal that {@link #isShort(BigDecimal)}; room for a number. */
    static void putShort(Bytes out, BigDecimal value) {
        put(out, value.doubleValue(), value.scale()); // The unscaled value would have to be allocated.
    }

    /**
     * Whether so few digits tell a finite double from every other that {@link #putShort(Bytes, double)} can write it.
     */
    static boolean isShort(double value) {
        return scaleOf(value) >= 0;
    }

    /** Writes a double that {@link #isShort(double)}; room for a number. */
    static void putShort(Bytes out, double value) {
        put(out, value, scaleOf(value));
    }

    /**
     * The double is the nearest to a decimal of {@link #SAFE_DIGITS} digits at most. So it is on the same side of every
     * whole number, and what is behind the point is far from half a unit of the last digit off.
     */
    private static void put(Bytes out, double value, int scale) {
        double magnitude = Math.abs(value);
        if (value < 0) {
            out.put('-');
        }
        long whole = (long) magnitude;
        out.digits(whole);
        if (scale > 0) {
            out.put('.');
            out.digits((long) Math.rint((magnitude - whole) * POWERS[scale]), scale);
        }
    }

    private static int scaleOf(double value) {
        for (int scale = 0; scale < POWERS.length; scale++) {
            double unscaled = Math.rint(value * POWERS[scale]);
            if (Math.abs(unscaled) >= POWERS[SAFE_DIGITS]) {
                return -1;
            }
            if (unscaled / POWERS[scale] == value) {
                return scale;
            }
        }
        return -1;
    }

    /** The shortest decimal that is nearest to this double among all doubles. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DOUBLE_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() == value) {
                return candidate;
            }
        }
        return exact.round(new MathContext(MAX_DOUBLE_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** The shortest decimal that is nearest to this float among all floats. */
    static BigDecimal shortest(float value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_FLOAT_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.floatValue() == value) {
                return candidate;
            }
        }
        return exact.round(new MathContext(MAX_FLOAT_DIGITS, RoundingMode.HALF_EVEN));
    }
}
