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

    private Text() {}

    /**
     * Writes a text, for which there must be room.
     *
     * @return the position after the last byte; negative when a character must not be sent
     */
    static int encode(String text, byte[] out, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return encodeFrom(i, text, out, at + i);
            }
            out[at + i] = (byte) c;
        }
        return at + length;
    }

    private static int encodeFrom(int index, String text, byte[] out, int at) {
        int length = text.length();
        int end = at;
        for (int i = index; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F) {
                if (c == '"' || c == '\\') {
                    out[end++] = '\\';
                }
                out[end++] = (byte) c;
                continue;
            }
            int codePoint = c;
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                codePoint = Character.toCodePoint(c, text.charAt(++i));
            }
            if (TextFault.ruleAgainst(codePoint) != null) {
                return -1;
            }
            end = encode(codePoint, out, end);
        }
        return end;
    }

    private static int encode(int codePoint, byte[] out, int at) {
        int end = at;
        if (codePoint < 0x800) {
            out[end++] = (byte) (0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x1_0000) {
                out[end++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                out[end++] = (byte) (0xF0 | (codePoint >> 18));
                out[end++] = continuation(codePoint >> 12);
            }
            out[end++] = continuation(codePoint >> 6);
        }
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
