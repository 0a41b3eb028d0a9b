package dev.callwright.mapping;

/** Decimal digits, eight at a time in a long: one chain of multiplications instead of one division for each digit. */
final class Digits {

    /** What eight digits count to. */
    static final int EIGHT = 100_000_000;

    /** What eight digits twice count to. */
    static final long SIXTEEN = (long) EIGHT * EIGHT;

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private Digits() {}

    /** How many digits a number has that is not negative; 1 for 0. */
    static int count(long value) {
        long positive = value | 1; // Of as many digits.
        // 1233 / 4096 is the logarithm of 2 to the base 10, from below and near enough for 63 bits.
        int atLeast = ((Long.SIZE - Long.numberOfLeadingZeros(positive)) * 1233) >> 12;
        return positive >= POWERS[atLeast] ? atLeast + 1 : atLeast;
    }

    /** A number below {@link #EIGHT} in ASCII with leading zeros, the first digit in the lowest byte. */
    static long eight(int value) {
        // Halves, quarters and digits lie side by side; 10486 / 2^20 and 103 / 2^10 divide by 100 and 10 where the
        // dividend is below 10,000 and 100.
        long halves = (value / 10_000) | ((long) (value % 10_000) << 32);
        long hundreds = ((halves * 10486) >>> 20) & 0x7F_0000007FL;
        long quarters = hundreds | ((halves - 100 * hundreds) << 16);
        long tens = ((quarters * 103) >>> 10) & 0x000F_000F_000F_000FL;
        return (tens | ((quarters - 10 * tens) << 8)) + 0x3030_3030_3030_3030L;
    }

    /** The last of eight digits. */
    static long last(int count, long eight) {
        return eight >>> ((Long.BYTES - count) * Byte.SIZE);
    }
}
