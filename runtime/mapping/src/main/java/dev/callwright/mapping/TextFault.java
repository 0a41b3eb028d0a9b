package dev.callwright.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first character of a text that must not be sent.
 *
 * @param rule the rule that it breaks
 * @param position where it stands, in UTF-16 units from 0
 */
public record TextFault(Rule rule, int position) {

    /** The first fault of a text; empty when every character may be sent. */
    public static Optional<TextFault> of(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = Character.codePointAt(text, i);
            Rule rule = ruleAgainst(codePoint);
            if (rule != null) {
                return Optional.of(new TextFault(rule, i));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return Optional.empty();
    }

    /** What is wrong, without the text. */
    public String detail() {
        return switch (rule) {
            case VALUE_CONTROL -> "a control character or line separator at position " + position;
            case VALUE_SURROGATE -> "half of a surrogate pair at position " + position;
            case VALUE_BIDI -> "a character that changes the direction of text at position " + position;
            default -> "a code point that is no character at position " + position;
        };
    }

    /** The rule that a code point breaks; null when it may be sent. A surrogate counts as a lone one. */
    static @Nullable Rule ruleAgainst(int codePoint) {
        if (codePoint < 0x2000) {
            return codePoint == 0x061C
                    ? Rule.VALUE_BIDI
                    : Character.isISOControl(codePoint) ? Rule.VALUE_CONTROL : null;
        }
        if (codePoint < 0x2070) {
            return inGeneralPunctuation(codePoint);
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Rule.VALUE_SURROGATE;
        }
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return noncharacter || codePoint == 0xFEFF ? Rule.VALUE_NONCHARACTER : null;
    }

    private static @Nullable Rule inGeneralPunctuation(int codePoint) {
        if (codePoint == 0x2028 || codePoint == 0x2029) {
            return Rule.VALUE_CONTROL;
        }
        boolean mark = codePoint == 0x200E || codePoint == 0x200F;
        boolean embedding = codePoint >= 0x202A && codePoint <= 0x202E;
        boolean isolate = codePoint >= 0x2066 && codePoint <= 0x2069;
        return mark || embedding || isolate ? Rule.VALUE_BIDI : null;
    }
}
