package dev.callwright.generator.acceptance.fuzz.given;

import org.jspecify.annotations.Nullable;

/** Holds one value, to be read by a getter, a method and a field. */
public class Box<T> {

    public final @Nullable T open;

    private final @Nullable T held;

    public Box(@Nullable T held) {
        this.held = held;
        this.open = held;
    }

    public @Nullable T getHeld() {
        return held;
    }

    /** What a getter must not be mistaken for. */
    public @Nullable T getHeld(int any) {
        throw new IllegalStateException("An overload, " + any);
    }

    public @Nullable T unpack() {
        return held;
    }
}
