package dev.callwright.contract;

/** Text that came from outside, made fit for a line of a log. */
public final class WireText {

    private WireText() {}

    /**
     * The text with a space instead of each character that is not printable. So it can neither start a line of its own,
     * nor steer a terminal, nor turn the direction of what follows.
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(WireText::isPrintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> isPrintable(codePoint) ? codePoint : ' ')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** False for controls, separators of lines and paragraphs, marks of direction, and what is no character. */
    public static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
