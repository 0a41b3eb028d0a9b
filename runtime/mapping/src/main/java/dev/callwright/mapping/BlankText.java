package dev.callwright.mapping;

import dev.callwright.contract.TextCharacters;

/** Texts in which nothing is seen, so that there is nothing to speak. */
final class BlankText {

    private static final CodePoints UNSEEN = CodePoints.of(TextCharacters.UNSEEN);

    private BlankText() {}

    /** Whether a text is empty, or has unseen characters only. */
    static boolean is(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u007F') { // As most texts begin.
                return false;
            }
            int codePoint = Character.codePointAt(text, i);
            if (!UNSEEN.has(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return true;
    }
}
