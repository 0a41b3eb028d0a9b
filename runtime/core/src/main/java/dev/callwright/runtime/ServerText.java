package dev.callwright.runtime;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a server, made fit for logs: it may hold control sequences, and echo what was sent. */
final class ServerText {

    static final int MAX_LENGTH = 200;

    private static final String MASK = "***";

    /** A signature, and a number of a person or a date, also with separators. Neither pattern can backtrack. */
    private static final Pattern SENSITIVE = Pattern.compile("[0-9A-Fa-f]{32,}+|\\p{Nd}(?:[ ./()-]?\\p{Nd}){5,}+");

    private final List<String> secrets;

    /** @param secrets never shown, in upper or lower case */
    ServerText(List<String> secrets) {
        this.secrets = secrets.stream().map(ServerText::lowerCase).toList();
    }

    String show(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String shown = text;
        for (String secret : secrets) {
            shown = mask(shown, secret);
        }
        shown = printable(SENSITIVE.matcher(shown).replaceAll(MASK));
        return shown.length() <= MAX_LENGTH ? shown : cut(shown);
    }

    private static String mask(String text, String secret) {
        StringBuilder masked = new StringBuilder();
        String searched = lowerCase(text);
        int from = 0;
        for (int at = searched.indexOf(secret); at >= 0; at = searched.indexOf(secret, from)) {
            masked.append(text, from, at).append(MASK);
            from = at + secret.length();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** As long as the text: {@code String.toLowerCase} is not, for some letters. */
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(Math.min(text.length(), MAX_LENGTH + 2));
        text.codePoints()
                .map(codePoint -> isPrintable(codePoint) ? codePoint : ' ')
                .limit(MAX_LENGTH + 1)
                .forEach(printable::appendCodePoint);
        return printable.toString().strip();
    }

    private static boolean isPrintable(int codePoint) {
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

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end);
    }
}
