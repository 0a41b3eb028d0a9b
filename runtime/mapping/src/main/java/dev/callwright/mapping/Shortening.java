package dev.callwright.mapping;

/**
 * Cuts texts where a reader would. The rule is our own, because that of {@code java.text.BreakIterator} differs from
 * one Java to the next.
 */
final class Shortening {

    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LAST_REGIONAL = 0x1F1FF;

    private Shortening() {}

    /**
     * The start of a text.
     *
     * @param text longer than {@code limit}
     * @param limit in UTF-16 units
     * @param atWord whether to go back to the last space, if there is one
     * @return empty when not even the first character fits
     */
    static String of(CharSequence text, int limit, boolean atWord) {
        // A little more than what can stay: the text may be of any size, and the end depends on what follows it.
        String start = text.subSequence(0, Math.min(text.length(), limit + 2)).toString();
        int end = limit;
        while (end > 0 && !isBoundary(start, end)) {
            end--;
        }
        if (atWord) {
            int space = lastSpace(start, end);
            end = space > 0 ? space : end;
        }
        return start.substring(0, end).stripTrailing();
    }

    private static int lastSpace(String text, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return BlankText.is(text.substring(0, at)) ? 0 : at;
    }

    private static boolean isBoundary(String text, int at) {
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return before != JOINER && !continues(after) && !(isRegional(after) && regionalsBefore(text, at) % 2 == 1);
    }

    private static boolean continues(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == JOINER
                || (codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE);
    }

    /** Flags are pairs of them, so whether one starts or ends a flag depends on how many stand before it. */
    private static int regionalsBefore(String text, int at) {
        int count = 0;
        for (int i = at; i > 0 && isRegional(text.codePointBefore(i)); i -= 2) {
            count++;
        }
        return count;
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= FIRST_REGIONAL && codePoint <= LAST_REGIONAL;
    }
}
