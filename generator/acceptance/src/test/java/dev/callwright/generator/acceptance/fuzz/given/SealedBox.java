package dev.callwright.generator.acceptance.fuzz.given;

import org.jspecify.annotations.Nullable;

/** Gets everything from a generic superclass. */
public final class SealedBox<V> extends Box<V> {

    public SealedBox(@Nullable V held) {
        super(held);
    }
}
