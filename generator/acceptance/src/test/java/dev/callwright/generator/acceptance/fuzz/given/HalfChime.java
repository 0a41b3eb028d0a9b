package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.annotation.WireValue;

/** The texts are in two places. */
public enum HalfChime {
    @WireValue("high")
    HIGH;

    @WireValue
    public String spoken() {
        return name();
    }
}
