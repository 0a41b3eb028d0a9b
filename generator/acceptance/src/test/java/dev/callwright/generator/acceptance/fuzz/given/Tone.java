package dev.callwright.generator.acceptance.fuzz.given;

import dev.callwright.annotation.WireValue;

/** Every constant has its own text. */
public enum Tone {
    @WireValue("calm \"voice\"")
    CALM,
    @WireValue("größe $L */ \\u0022")
    STERN
}
