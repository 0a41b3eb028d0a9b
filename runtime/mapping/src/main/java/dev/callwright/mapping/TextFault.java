package dev.callwright.mapping;

import dev.callwright.contract.TextCharacters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first character of a text that must not be sent.
 *
 * @param rule the rule that it breaks
 * @param position where it stands, in UTF-16 units from 0
 */
public record TextFault(Rule rule, int position) {

    private static final CodePoints CONTROL = CodePoints.of(TextCharacters.CONTROL);
    private static final CodePoints SURROGATE = CodePoints.of(TextCharacters.SURROGATE);
    private static final CodePoints BIDI = CodePoints.of(TextCharacters.BIDI);
    private static final CodePoints NONCHARACTER = CodePoints.of(TextCharacters.NONCHARACTER);
    private static final CodePoints REPLACEMENT = CodePoints.of(TextCharacters.REPLACEMENT);

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
            case VALUE_DECODING ->
                "U+FFFD at position " + position
                        + ", where bytes could not be decoded; read the source in the character set that it is written in";
            default -> "a code point that is no character at position " + position;
        };
    }

    /** The rule that a code point breaks; null when it may be sent. A surrogate counts as a lone one. */
    static @Nullable Rule ruleAgainst(int codePoint) {
        if (CONTROL.has(codePoint)) {
            return Rule.VALUE_CONTROL;
        }
        if (BIDI.has(codePoint)) {
            return Rule.VALUE_BIDI;
        }
        if (SURROGATE.has(codePoint)) {
            return Rule.VALUE_SURROGATE;
        }
        if (REPLACEMENT.has(codePoint)) {
            return Rule.VALUE_DECODING;
        }
        return NONCHARACTER.has(codePoint) ? Rule.VALUE_NONCHARACTER : null;
    }
}
