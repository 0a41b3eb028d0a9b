package dev.callwright.campaign.delivery;

/** A look-up that says nothing: neither that a task exists, nor that it does not. */
public final class LookupFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what failed, without personal values */
    public LookupFailedException(String message) {
        super(message);
    }
}
