package dev.callwright.campaign.internal.journal;

import java.time.Instant;

/** Reads fields divided by a bar, one after the other. */
public final class Fields {

    private final String line;
    private int at;

    public Fields(String line) {
        this.line = line;
    }

    public boolean more() {
        return at <= line.length();
    }

    public String text() {
        if (!more()) {
            throw malformed();
        }
        int bar = line.indexOf('|', at);
        int end = bar < 0 ? line.length() : bar;
        String field = line.substring(at, end);
        at = end + 1;
        return field;
    }

    public long number() {
        return Long.parseLong(text());
    }

    public int integer() {
        return Integer.parseInt(text());
    }

    public Instant instant() {
        return Instant.ofEpochMilli(number());
    }

    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed();
        };
    }

    /** All fields that are left, as one text. */
    String rest() {
        String rest = line.substring(Math.min(at, line.length()));
        at = line.length() + 1;
        return rest;
    }

    public void end() {
        if (more()) {
            throw malformed();
        }
    }

    public static IllegalArgumentException malformed() {
        return new IllegalArgumentException("[callwright/journal-text] not an entry of a journal");
    }
}
