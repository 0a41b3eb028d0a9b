package dev.callwright.contract;

import java.util.Optional;

/**
 * What the agent understood the called person to want: a row of one of the contract's encoding tables, or a code from
 * the wire that no table of this contract lists ({@link UnknownIntent}).
 *
 * <p>Equality between tables is by {@link #code()} alone: the same code stands in several of them under different
 * titles.
 */
public interface Intent {

    /** The code on the wire, digits, such as {@code "205"}. Match it whole: codes are prefixes of one another. */
    String code();

    /** The vendor's wording, for people; it may change while the code stays. */
    String title();

    /** The document's remark on the intent; empty for most. */
    default Optional<String> remark() {
        return Optional.empty();
    }

    /**
     * Whether the call has settled that another one is unwanted or pointless: the wrong person, nothing owed, asked to
     * stop. False for an {@link UnknownIntent}. Our reading; the document marks none.
     */
    default boolean isTerminal() {
        return false;
    }

    /** The table that lists the intent; empty for an {@link UnknownIntent}. */
    Optional<IntentTable> table();
}
