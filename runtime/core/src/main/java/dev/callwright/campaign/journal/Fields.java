package dev.callwright.campaign.journal;

import java.time.Instant;

/** Reads fields divided by a bar, one after the other. */
final class Fields {

    private final String line;
    private int at;

    Fields(String line) {
        this.line = line;
    }

    boolean more() {
        return at <= line.length();
    }

    String text() {
        if (!more()) {
            throw malformed();
        }
        int bar = line.indexOf('|', at);
        int end = bar < 0 ? line.length() : bar;
        String field = line.substring(at, end);
        at = end + 1;
        return field;
    }

    long number() {
        return Long.parseLong(text());
    }

    int integer() {
        return Integer.parseInt(text());
    }

    Instant instant() {
        return Instant.ofEpochMilli(number());
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed();
        };
    }

    void end() {
        if (more()) {
            throw malformed();
        }
    }

    static IllegalArgumentException malformed() {
        return new IllegalArgumentException("[callwright/journal-text] not an entry of a journal");
    }
}
