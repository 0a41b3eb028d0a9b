package dev.callwright.mapping;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing buffer that is used again for every callee. {@link #reserve} once, then write without a check. */
final class Bytes {

    /** Digits are stored eight at a time, the last of them with what the next store overwrites. */
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int WORD = Long.BYTES;

    /** The fifth and the eighth byte of a date. */
    private static final long DATE_MARKS = ((long) '-' << 32) | ((long) '-' << 56);

    /** What any number or date needs at most: the digits of a long, its sign and point, and a word that goes over. */
    static final int NUMBER_ROOM = 32;

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

    void put(Bytes bytes) {
        System.arraycopy(bytes.array, 0, array, length, bytes.length);
        length += bytes.length;
    }

    /** Moves all that was written, to make a gap before it; room for the gap. */
    void shift(int gap) {
        System.arraycopy(array, 0, array, gap, length);
        length += gap;
    }

    /** A whole number; room for {@link #NUMBER_ROOM} bytes. */
    void integer(long value) {
        if (value < 0) {
            if (value == Long.MIN_VALUE) {
                ascii(Long.toString(value));
                return;
            }
            put('-');
        }
        digits(Math.abs(value));
    }

    /** A number that is not negative; room for {@link #NUMBER_ROOM} bytes. */
    void digits(long value) {
        if (value < 100) {
            putLast(value < 10 ? 1 : 2, (long) Digits.two((int) value) << (Long.SIZE - 2 * Byte.SIZE));
        } else if (value < Digits.EIGHT) {
            long eight = Digits.eight((int) value);
            putLast(Digits.count(eight), eight);
        } else {
            digits(value / Digits.EIGHT);
            digits(value % Digits.EIGHT, WORD);
        }
    }

    /** As {@link #digits(long)}, with leading zeros up to a count of digits. */
    void digits(long value, int count) {
        if (count == 2) { // Cents.
            WORDS.set(array, length, (long) Digits.two((int) value));
            length += count;
        } else if (count <= WORD) {
            putLast(count, Digits.eight((int) value));
        } else {
            digits(value / Digits.EIGHT, count - WORD);
            digits(value % Digits.EIGHT, WORD);
        }
    }

    /** The last of eight digits. */
    private void putLast(int count, long eight) {
        WORDS.set(array, length, eight >>> ((WORD - count) * Byte.SIZE));
        length += count;
    }

    /** A date as {@code yyyy-MM-dd}, of a year with four digits at most; room for {@link #NUMBER_ROOM} bytes. */
    void date(int year, int month, int day) {
        long yearDigits = Digits.two(year / 100) | (Digits.two(year % 100) << 16);
        long yearAndMonth = yearDigits | ((long) Digits.two(month) << 40) | DATE_MARKS;
        WORDS.set(array, length, yearAndMonth);
        WORDS.set(array, length + WORD, (long) Digits.two(day));
        length += 10;
    }

    /** A text that is known to need no escape. */
    void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            array[length++] = (byte) text.charAt(i);
        }
    }
}
