package dev.callwright.mapping;

import java.util.Arrays;

/** A growing buffer that is used again for every callee. {@link #reserve} once, then write without a check. */
final class Bytes {

    /** Two digits for every number below 100: half as many divisions. */
    private static final byte[] PAIRS = new byte[200];

    private static final long[] POWERS = new long[19];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[2 * i] = (byte) ('0' + i / 10);
            PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private byte[] array;
    private int length;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    void length(int newLength) {
        length = newLength;
    }

    /** A copy of all that was written, decoded. */
    String text() {
        return Text.decode(array, 0, length);
    }

    void reserve(int room) {
        if (array.length - length < room) {
            array = Arrays.copyOf(array, Math.max(Math.addExact(length, room), array.length * 2));
        }
    }

    void put(char ascii) {
        array[length++] = (byte) ascii;
    }

    void put(byte[] bytes) {
        System.arraycopy(bytes, 0, array, length, bytes.length);
        length += bytes.length;
    }

    void put(Bytes bytes, int from) {
        int count = bytes.length - from;
        System.arraycopy(bytes.array, from, array, length, count);
        length += count;
    }

    /** A whole number; room for 20 bytes. */
    void integer(long value) {
        if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
            return;
        }
        if (value < 0) {
            put('-');
        }
        long magnitude = Math.abs(value);
        digits(magnitude, digitsOf(magnitude));
    }

    /** A decimal number with at most 18 digits after the point; room for 22 bytes. */
    void decimal(long unscaled, int scale) {
        if (scale == 0) {
            integer(unscaled);
            return;
        }
        if (unscaled < 0) {
            put('-');
        }
        long magnitude = Math.abs(unscaled);
        long whole = magnitude / POWERS[scale];
        digits(whole, digitsOf(whole));
        put('.');
        digits(magnitude % POWERS[scale], scale);
    }

    /** A number that is not negative, with leading zeros up to the given count of digits. */
    void digits(long value, int count) {
        long rest = value;
        int at = length + count;
        length = at;
        for (int left = count; left > 1; left -= 2) {
            int pair = (int) (rest % 100) * 2;
            rest /= 100;
            array[--at] = PAIRS[pair + 1];
            array[--at] = PAIRS[pair];
        }
        if ((count & 1) != 0) {
            array[--at] = (byte) ('0' + rest % 10);
        }
    }

    /** A text that is known to need no escape. */
    void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            array[length++] = (byte) text.charAt(i);
        }
    }

    private static int digitsOf(long value) {
        int count = 1;
        while (count < POWERS.length && value >= POWERS[count]) {
            count++;
        }
        return count;
    }
}
