package dev.callwright.spec.reference;

import java.util.Locale;

/** What a reader has to know of where a sentence comes from, or of how a value is handled. */
enum Origin {
    /** No page says it; it is what a careful client assumes. */
    INFERRED,
    /** Another page of the same family says it, where the document is silent. */
    FAMILY,
    /** Never shown in a log or a message. */
    PERSONAL;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
