package dev.callwright.spec.read;

import dev.callwright.spec.contract.SpecPlace;

/** The spec cannot be read as a contract. */
public final class SpecException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpecPlace place;

    SpecException(SpecPlace place, String message) {
        super(message);
        this.place = place;
    }

    public SpecPlace place() {
        return place;
    }
}
