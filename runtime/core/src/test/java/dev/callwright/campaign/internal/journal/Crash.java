package dev.callwright.campaign.internal.journal;

/** The simulated death of a process: nothing of the engine may catch it. */
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    public Crash() {
        super(null, null, false, false);
    }
}
