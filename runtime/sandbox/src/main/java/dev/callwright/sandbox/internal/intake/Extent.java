package dev.callwright.sandbox.internal.intake;

/**
 * How much of a body is read.
 *
 * @param callees as many callees, and nothing that follows the last of them
 * @param broken whether what arrived before the body broke off counts as all there is
 */
public record Extent(long callees, boolean broken) {

    /** The whole body, or nothing. */
    public static final Extent WHOLE = new Extent(Long.MAX_VALUE, false);

    /** As far as it arrives. */
    public static final Extent ARRIVED = new Extent(Long.MAX_VALUE, true);

    /** Up to a callee. */
    public static Extent of(int callees) {
        return new Extent(callees, true);
    }
}
