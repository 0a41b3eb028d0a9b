package dev.callwright.campaign.spi;

/** The text that a journal takes: too narrow for a name, an amount or a line that would break the format. */
final class Token {

    private static final int LONGEST = 64;

    private Token() {}

    static String check(String field, String text) {
        if (text.isEmpty() || text.length() > LONGEST || !plain(text)) {
            throw new IllegalArgumentException("[callwright/journal-text] " + field + " has to be 1 to " + LONGEST
                    + " of A-Z a-z 0-9 . _ -; nothing else is written to a journal");
        }
        return text;
    }

    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
