package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.annotation.WireValue;

/** A constant has been forgotten. */
public enum HalfTone {
    @WireValue("bright")
    BRIGHT,
    DIM
}
