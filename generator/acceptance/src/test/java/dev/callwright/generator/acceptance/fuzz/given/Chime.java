package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.annotation.WireValue;
import org.jspecify.annotations.Nullable;

/** A method has the texts, one of which is missing. */
public enum Chime {
    HIGH("high \"c\""),
    LOW("low $L */"),
    MUTE(null);

    private final @Nullable String spoken;

    Chime(@Nullable String spoken) {
        this.spoken = spoken;
    }

    @WireValue
    public @Nullable String spoken() {
        return spoken;
    }
}
