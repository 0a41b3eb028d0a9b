package dev.callwright.generator.callee.validate;

import java.util.OptionalInt;

/** The characters that may be sent: the rule of the mapping runtime, which the processor does not link. */
public final class SendableText {

    private SendableText() {}

    /** Where the first character stands that must not be sent, in UTF-16 units from 0. */
    public static OptionalInt faultAt(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isRefused(codePoint)) {
                return OptionalInt.of(at);
            }
            at += Character.charCount(codePoint);
        }
        return OptionalInt.empty();
    }

    private static boolean isRefused(int codePoint) {
        boolean separator = codePoint == 0x2028 || codePoint == 0x2029;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter =
                (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || codePoint == 0xFEFF;
        return Character.isISOControl(codePoint) || separator || surrogate || noncharacter || isBidi(codePoint);
    }

    private static boolean isBidi(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
