package dev.callwright.campaign.internal.plan;

/** Added to an exception of a mapper, a source or a lookup: where it happened, and that no harm was done. */
final class RowPosition extends Exception {

    private static final long serialVersionUID = 1L;

    RowPosition(long row) {
        super("[callwright/source-failed] at row " + row + "; nothing was sent", null, false, false);
    }
}
