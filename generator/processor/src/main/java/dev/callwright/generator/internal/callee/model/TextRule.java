package dev.callwright.generator.internal.callee.model;

import java.util.OptionalInt;

/**
 * Which texts may be sent, by the contract's lists of characters.
 *
 * @param refused must not stand in a text
 * @param replacement of those the one that a wrong decoding leaves
 * @param unseen are no text by themselves
 */
public record TextRule(CodePointSet refused, CodePointSet replacement, CodePointSet unseen) {

    /** Where the first character stands that must not be sent, in UTF-16 units from 0. */
    public OptionalInt faultAt(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (refused.has(text.codePointAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether nothing in the text is seen. */
    public boolean isBlank(String text) {
        return text.codePoints().allMatch(unseen::has);
    }
}
