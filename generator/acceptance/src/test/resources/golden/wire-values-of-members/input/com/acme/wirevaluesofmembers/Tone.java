package com.acme.wirevaluesofmembers;

import dev.callwright.annotation.WireValue;

/** A field has the texts, and its getter is what is read. */
public enum Tone {
    CALM,
    STERN;

    @WireValue
    private final StringBuilder spoken = new StringBuilder(name().toLowerCase(java.util.Locale.ROOT));

    public CharSequence getSpoken() {
        return spoken;
    }
}
