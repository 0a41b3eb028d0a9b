package dev.callwright.campaign.internal;

import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.TaskPart;
import java.util.BitSet;

/** Tells of the callees of a part, which has rows of its own, by their rows in the source. Asked in their order. */
public final class LeftOutOfPart implements LeftOut {

    private final long firstRow;
    private final BitSet leftOut;
    private final LeftOut target;
    private long callee;
    private int offset;

    public LeftOutOfPart(TaskPart part, LeftOut target) {
        this.firstRow = part.firstRow();
        this.leftOut = part.leftOut();
        this.target = target;
        this.offset = leftOut.nextClearBit(0);
    }

    @Override
    public void leftOut(long row, Reason reason, String code) {
        target.leftOut(rowInSource(row), reason, code);
    }

    @Override
    public void tooLate(long row, String taskName, String code) {
        target.tooLate(rowInSource(row), taskName, code);
    }

    private long rowInSource(long row) {
        for (; callee < row; callee++) {
            offset = leftOut.nextClearBit(offset + 1);
        }
        return firstRow + offset;
    }
}
