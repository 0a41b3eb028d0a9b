package dev.callwright.runtime.internal;

/** Added to an exception of a mapper or of a source: where it happened, and that no harm was done. */
final class EntityPosition extends Exception {

    private static final long serialVersionUID = 1L;

    EntityPosition(long index) {
        super("[callwright/source-failed] at entity " + index + "; nothing was sent", null, false, false);
    }
}
