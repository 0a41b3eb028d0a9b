package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The inside of a JSON string: encoded and checked in one pass, because the characters are in registers only once. */
final class Text {

    /** The most bytes that one UTF-16 unit becomes: a quote two, most of the rest three, a pair four for two. */
    static final int MAX_BYTES_PER_UNIT = 3;

    /** Two bytes are one store. */
    private static final VarHandle PAIRS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final char LAST_PLAIN = '~';
    private static final char FIRST_OF_TWO_BYTES = 0x80;

    /** Behind these, {@link TextFault} is asked only of what begins with {@link #FIRST_PUNCTUATION} and surrogates. */
    private static final char LAST_CONTROL = 0x9F;

    private static final char ARABIC_MARK = 0x061C;
    private static final char FIRST_OF_THREE_BYTES = 0x800;
    private static final char FIRST_PUNCTUATION = 0x2000;
    private static final char LAST_PUNCTUATION = 0x206F;

    private Text() {}

    /**
     * Writes a text, for which there must be room.
     *
     * @return the position after the last byte; negative when a character must not be sent
     */
    static int encode(String text, byte[] out, int at) {
        int length = text.length();
        int end = at;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= LAST_PLAIN && c != '"' && c != '\\') {
                out[end++] = (byte) c;
            } else if (c < FIRST_OF_TWO_BYTES) {
                if (c != '"' && c != '\\') {
                    return -1;
                }
                out[end++] = '\\';
                out[end++] = (byte) c;
            } else if (c < FIRST_OF_THREE_BYTES) {
                if (c <= LAST_CONTROL || c == ARABIC_MARK) {
                    return -1;
                }
                putTwo(0xC0 | (c >> 6), continuation(c), out, end);
                end += 2;
            } else if (c < FIRST_PUNCTUATION || (c > LAST_PUNCTUATION && c < Character.MIN_SURROGATE)) {
                putTwo(0xE0 | (c >> 12), continuation(c >> 6), out, end);
                out[end + 2] = (byte) continuation(c);
                end += 3;
            } else {
                int codePoint = text.codePointAt(i);
                if (TextFault.ruleAgainst(codePoint) != null) {
                    return -1;
                }
                end = encode(codePoint, out, end);
                i += Character.charCount(codePoint) - 1;
            }
        }
        return end;
    }

    /** What is no longer of two bytes. */
    private static int encode(int codePoint, byte[] out, int at) {
        int end = at;
        if (codePoint < 0x1_0000) {
            out[end++] = (byte) (0xE0 | (codePoint >> 12));
        } else {
            putTwo(0xF0 | (codePoint >> 18), continuation(codePoint >> 12), out, end);
            end += 2;
        }
        putTwo(continuation(codePoint >> 6), continuation(codePoint), out, end);
        return end + 2;
    }

    private static int continuation(int bits) {
        return 0x80 | (bits & 0x3F);
    }

    private static void putTwo(int first, int second, byte[] out, int at) {
        PAIRS.set(out, at, (short) (first | (second << Byte.SIZE)));
    }

    /** What {@link #encode(String, byte[], int)} was given. */
    static String decode(byte[] bytes, int from, int to) {
        String escaped = new String(bytes, from, to - from, UTF_8);
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            text.append(c == '\\' ? escaped.charAt(++i) : c);
        }
        return text.toString();
    }
}
