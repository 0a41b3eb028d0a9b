package dev.callwright.generator.acceptance.fuzz.given;

/** Gets everything from a generic superclass. */
public final class SealedBox<V> extends Box<V> {

    public SealedBox(V held) {
        super(held);
    }
}
