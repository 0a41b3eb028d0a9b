package dev.callwright.sandbox.internal.calls;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Numbers to call, eight bytes each; the same number may stand in it twice. */
public final class PackedNumbers {

    static final PackedNumbers NONE = new PackedNumbers(new long[0], 0);

    private final long[] packed;
    private final int size;

    private PackedNumbers(long[] packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    /**
     * A number as a long of its own, leading zeros included: its digits after a 1.
     *
     * @throws IllegalArgumentException when it is not made of 1 to 18 digits
     */
    public static long pack(String digits) {
        if (digits.isEmpty() || digits.length() > 18) {
            throw new IllegalArgumentException("[callwright/callee-number] a number has 1 to 18 digits");
        }
        long packed = 1;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("[callwright/callee-number] a number is made of digits 0 to 9");
            }
            packed = packed * 10 + digit;
        }
        return packed;
    }

    /** The digits again. */
    static String unpack(long packed) {
        return Long.toString(packed).substring(1);
    }

    /** Each number once, in the order of its first mention. */
    public PackedNumbers distinct() {
        long[] found = Arrays.stream(packed, 0, size).distinct().toArray();
        return new PackedNumbers(found, found.length);
    }

    public int size() {
        return size;
    }

    long get(int index) {
        return packed[index];
    }

    PackedNumbers where(LongPredicate wanted) {
        long[] found = Arrays.stream(packed, 0, size).filter(wanted).toArray();
        return new PackedNumbers(found, found.length);
    }

    /** Collects numbers. */
    public static final class Builder {

        private long[] packed = new long[16];
        private int size;

        /**
         * Adds a number.
         *
         * @throws IllegalArgumentException as {@link PackedNumbers#pack}
         */
        public void add(String digits) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size + (size >> 1));
            }
            packed[size++] = pack(digits);
        }

        public PackedNumbers build() {
            return new PackedNumbers(Arrays.copyOf(packed, size), size);
        }
    }
}
