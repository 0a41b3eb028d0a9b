package dev.callwright.mapping;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing buffer that is used again for every callee. {@link #reserve} once, then write without a check. */
final class Bytes {

    /** Fixed bytes are stored eight at a time, the last of them with what the next store overwrites. */
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

    void put(Bytes bytes, int from) {
        int count = bytes.length - from;
        System.arraycopy(bytes.array, from, array, length, count);
        length += count;
    }

    /** Fixed bytes, of which there are {@code count}; room for all of their words. */
    void put(long[] words, int count) {
        int at = length;
        for (long word : words) {
            WORDS.set(array, at, word);
            at += WORD;
        }
        length += count;
    }

    /** What fixed bytes are in words, filled up with zeros. */
    static long[] words(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + WORD - 1) / WORD * WORD);
        long[] words = new long[padded.length / WORD];
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) WORDS.get(padded, i * WORD);
        }
        return words;
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
        digits(Math.abs(value), 1);
    }

    /** A decimal number with at most 15 digits after the point; room for {@link #NUMBER_ROOM} bytes. */
    void decimal(long unscaled, int scale) {
        if (unscaled < 0) {
            put('-');
        }
        digits(Math.abs(unscaled), scale + 1);
        if (scale > 0) {
            int point = length - scale;
            for (int at = length; at > point; at--) { // Fewer steps than a division by the power of ten takes.
                array[at] = array[at - 1];
            }
            array[point] = '.';
            length++;
        }
    }

    /** A date as {@code yyyy-MM-dd}, of a year with four digits at most; room for {@link #NUMBER_ROOM} bytes. */
    void date(int year, int month, int day) {
        long digits = Digits.eight((year * 100 + month) * 100 + day);
        long yearAndMonth = (digits & 0xFFFF_FFFFL) | ((digits & 0xFFFF_0000_0000L) << 8) | DATE_MARKS;
        WORDS.set(array, length, yearAndMonth);
        WORDS.set(array, length + WORD, Digits.last(2, digits));
        length += 10;
    }

    /** A number that is not negative, with leading zeros up to a count of digits. */
    private void digits(long value, int atLeast) {
        if (value >= Digits.SIXTEEN) {
            digits(value / Digits.SIXTEEN, 1);
            digits(value % Digits.SIXTEEN, 2 * WORD);
            return;
        }
        if (value < 10 && atLeast == 1) { // Days and the like.
            put((char) ('0' + value));
            return;
        }
        int count = Math.max(Digits.count(value), atLeast);
        int end = length + count;
        if (count <= WORD) {
            WORDS.set(array, length, Digits.last(count, Digits.eight((int) value)));
        } else {
            WORDS.set(array, length, Digits.last(count - WORD, Digits.eight((int) (value / Digits.EIGHT))));
            WORDS.set(array, end - WORD, Digits.eight((int) (value % Digits.EIGHT)));
        }
        length = end;
    }

    /** A text that is known to need no escape. */
    void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            array[length++] = (byte) text.charAt(i);
        }
    }
}
