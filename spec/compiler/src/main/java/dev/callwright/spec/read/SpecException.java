package dev.callwright.spec.read;

import dev.callwright.spec.contract.Place;

/** The spec cannot be read as a contract. */
public final class SpecException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    SpecException(Place place, String message) {
        super(message);
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
