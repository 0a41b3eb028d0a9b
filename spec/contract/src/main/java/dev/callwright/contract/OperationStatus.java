package dev.callwright.contract;

import java.util.Optional;

/**
 * A status code of one operation. Each operation has an enum of its own, as the same code means other things elsewhere:
 * never compare a code without its operation.
 */
public interface OperationStatus {

    /** The code on the wire, such as {@code -22}. */
    String code();

    /** What happened, for people. */
    String title();

    /** What to do about it. */
    Optional<String> hint();

    /** What the vendor's document calls it, to search for; empty when none of their pages says it. */
    default Optional<String> vendorText() {
        return Optional.empty();
    }

    /** What a client may conclude. */
    StatusMeaning meaning();
}
