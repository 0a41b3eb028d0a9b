package dev.callwright.runtime;

import dev.callwright.mapping.Violation;
import java.util.List;

/**
 * Told how far a submit is. The methods should return quickly.
 *
 * <p>What {@link #frozen} or {@link #warned} throws ends the submit before anything is sent. What {@link #sending}
 * throws is dropped, and it is not called again: a request that has begun must not be broken by a display.
 */
public interface ProgressListener {

    /** Tells nobody. */
    ProgressListener NONE = new ProgressListener() {};

    /**
     * Callees were read, checked and put aside; nothing is sent yet. Called every 1,000 callees and after the last one.
     *
     * @param callees how many so far
     */
    default void frozen(long callees) {}

    /**
     * All callees keep the contract but for texts that are too long and marked as {@code tooLong = WARN}; they are
     * about to be sent. Not called when there are none.
     *
     * @param warnings the first of them
     * @param total how many there are
     */
    default void warned(List<Violation> warnings, long total) {}

    /**
     * A part of the body was sent. Called about ten times a second, from a thread of the client, and after the last
     * part.
     *
     * @param bytesSent bytes handed to the connection so far
     * @param totalBytes the size of the body
     */
    default void sending(long bytesSent, long totalBytes) {}
}
