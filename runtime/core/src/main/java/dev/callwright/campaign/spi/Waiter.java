package dev.callwright.campaign.spi;

import dev.callwright.campaign.internal.delivery.SystemWaiter;
import java.time.Instant;
import java.time.InstantSource;

/** The time, and waiting for it. */
public interface Waiter extends InstantSource {

    /**
     * Waits until a time, or until {@link #wake}.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    void waitUntil(Instant time) throws InterruptedException;

    /** Ends a waiting that is under way, or else the next one. */
    void wake();

    /** The machine's clock. */
    static Waiter system() {
        return new SystemWaiter(InstantSource.system());
    }
}
