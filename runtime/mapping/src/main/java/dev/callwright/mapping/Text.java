package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The inside of a JSON string: encoded and checked in one pass, because the characters are in registers only once. */
final class Text {

    /** The most bytes that one UTF-16 unit becomes: a quote two, most of the rest three, a pair four for two. */
    static final int MAX_BYTES_PER_UNIT = 3;

    /** What is one byte, and is sent as it is. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, 0x20, 0x7F, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

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
            if (c < PLAIN.length) {
                if (!PLAIN[c]) {
                    if (c != '"' && c != '\\') {
                        return -1;
                    }
                    out[end++] = '\\';
                }
                out[end++] = (byte) c;
            } else if (c < FIRST_OF_THREE_BYTES) {
                if (c <= LAST_CONTROL || c == ARABIC_MARK) {
                    return -1;
                }
                out[end++] = (byte) (0xC0 | (c >> 6));
                out[end++] = continuation(c);
            } else if (c < FIRST_PUNCTUATION || (c > LAST_PUNCTUATION && c < Character.MIN_SURROGATE)) {
                out[end++] = (byte) (0xE0 | (c >> 12));
                out[end++] = continuation(c >> 6);
                out[end++] = continuation(c);
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
            out[end++] = (byte) (0xF0 | (codePoint >> 18));
            out[end++] = continuation(codePoint >> 12);
        }
        out[end++] = continuation(codePoint >> 6);
        out[end++] = continuation(codePoint);
        return end;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
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
