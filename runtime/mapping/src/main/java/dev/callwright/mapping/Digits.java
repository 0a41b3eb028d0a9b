package dev.callwright.mapping;

/** Decimal digits, two or eight at a time: one chain of multiplications instead of one division for each digit. */
final class Digits {

    /** What eight digits count to. */
    static final int EIGHT = 100_000_000;

    private Digits() {}

    /** How many of {@link #eight} digits are left without leading zeros; 1 for 0. */
    static int count(long eight) {
        long lastCounts = (eight & 0x0F0F_0F0F_0F0F_0F0FL) | (1L << (Long.SIZE - Byte.SIZE));
        return Long.BYTES - (Long.numberOfTrailingZeros(lastCounts) >>> 3);
    }

    /** A number below 100 in ASCII, the first digit in the lowest byte. */
    static int two(int value) {
        int tens = (value * 103) >>> 10; // A tenth, below 100.
        return (tens | ((value - 10 * tens) << 8)) + 0x3030;
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
}
