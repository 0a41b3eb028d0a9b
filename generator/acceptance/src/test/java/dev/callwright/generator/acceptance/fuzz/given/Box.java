package dev.callwright.generator.acceptance.fuzz.given;

/** Holds one value, to be read by a getter, a method and a field. */
public class Box<T> {

    public final T open;

    private final T held;

    public Box(T held) {
        this.held = held;
        this.open = held;
    }

    public T getHeld() {
        return held;
    }

    /** What a getter must not be mistaken for. */
    public T getHeld(int any) {
        throw new IllegalStateException("An overload, " + any);
    }

    public T unpack() {
        return held;
    }
}
