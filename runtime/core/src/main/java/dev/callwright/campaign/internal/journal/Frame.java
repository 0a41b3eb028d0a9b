package dev.callwright.campaign.internal.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A line as it lies on the disk: {@code length|number|check of both|check of the line} in hexadecimal, a line feed, the
 * line, a line feed.
 *
 * <p>The length has a check of its own, so that a damaged one is never taken for a record that was cut off. All of it
 * is text without zeros and spaces, so that a sector of zeros is known as never written, and no single bit makes one.
 */
final class Frame {

    static final int HEAD = 4 * 8 + 3 + 1;
    /** More than any line needs; what is longer was not written by us. */
    static final int LONGEST = 8192;

    private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);

    private Frame() {}

    static byte[] of(int number, String line) {
        byte[] text = line.getBytes(US_ASCII);
        if (text.length > LONGEST) {
            throw new IllegalArgumentException("[callwright/journal-text] an entry is longer than " + LONGEST);
        }
        byte[] frame = new byte[HEAD + text.length + 1];
        frame[8] = frame[17] = frame[26] = '|';
        put(frame, 0, text.length);
        put(frame, 9, number);
        put(frame, 18, check(frame, 0, 17));
        put(frame, 27, check(text, 0, text.length));
        frame[HEAD - 1] = frame[frame.length - 1] = '\n';
        System.arraycopy(text, 0, frame, HEAD, text.length);
        return frame;
    }

    static int check(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.wrap(bytes, from, length));
        return (int) crc.getValue();
    }

    private static void put(byte[] bytes, int at, int value) {
        for (int i = 0; i < 8; i++) {
            bytes[at + i] = HEX[(value >>> (28 - 4 * i)) & 15];
        }
    }

    /** The value of eight digits, or -1. */
    static long hex(byte[] bytes, int at) {
        long value = 0;
        for (int i = at; i < at + 8; i++) {
            int digit = bytes[i] <= '9' ? bytes[i] - '0' : bytes[i] - 'a' + 10;
            if (digit < 0 || digit > 15 || (bytes[i] > '9' && bytes[i] < 'a')) {
                return -1;
            }
            value = (value << 4) | digit;
        }
        return value;
    }
}
