package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.annotation.WireValue;

/** A method has the texts. */
public enum Chime {
    HIGH("high \"c\""),
    LOW("low $L */");

    private final String spoken;

    Chime(String spoken) {
        this.spoken = spoken;
    }

    @WireValue
    public String spoken() {
        return spoken;
    }
}
