package dev.callwright.runtime.internal;

import dev.callwright.client.Credentials;
import dev.callwright.contract.WireText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a server, made fit for logs: it may hold control sequences, and echo what was sent. */
final class ServerText {

    static final int MAX_LENGTH = 200;

    private static final String MASK = "***";

    /** A signature, and a number of a person or a date, also with separators. Neither pattern can backtrack. */
    private static final Pattern SENSITIVE = Pattern.compile("[0-9A-Fa-f]{32,}+|\\p{Nd}(?:[ ./()-]?\\p{Nd}){5,}+");

    private final @Nullable Credentials credentials;

    /** @param credentials what the request was signed with, never shown; null when it was not */
    ServerText(@Nullable Credentials credentials) {
        this.credentials = credentials;
    }

    String show(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String shown = credentials == null ? text : credentials.maskedIn(text);
        // First printable, then masked: an invisible character between two digits must not hide a number.
        shown = SENSITIVE.matcher(WireText.printable(shown)).replaceAll(MASK).strip();
        return shown.length() <= MAX_LENGTH ? shown : cut(shown);
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end);
    }
}
