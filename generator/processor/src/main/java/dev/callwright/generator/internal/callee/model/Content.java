package dev.callwright.generator.internal.callee.model;

import java.util.Locale;

/** What a variable holds. On the wire it is a text in any case. */
public enum Content {
    TEXT,
    DATE,
    DAYS,
    MONEY;

    /** As a contract says it; one that this processor does not know is a text, as all are in the end. */
    public static Content of(String written) {
        for (Content content : values()) {
            if (content.name().toLowerCase(Locale.ROOT).equals(written)) {
                return content;
            }
        }
        return TEXT;
    }
}
