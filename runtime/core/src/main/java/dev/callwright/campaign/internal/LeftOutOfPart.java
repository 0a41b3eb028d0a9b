package dev.callwright.campaign.internal;

import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.TaskPart;
import dev.callwright.campaign.internal.plan.PlanSettings;
import java.util.BitSet;

/** Tells of the callees of a part, which has rows of its own, by their rows in the source. Asked in their order. */
public final class LeftOutOfPart implements LeftOut {

    private final long firstRow;
    private final BitSet leftOut;
    private final PlanSettings<?> settings;
    private long callee;
    private int offset;

    public LeftOutOfPart(TaskPart part, PlanSettings<?> settings) {
        this.firstRow = part.firstRow();
        this.leftOut = part.leftOut();
        this.settings = settings;
        this.offset = leftOut.nextClearBit(0);
    }

    @Override
    public void leftOut(long row, String key, Reason reason, String code) {
        long inSource = rowInSource(row);
        settings.leftOut().leftOut(inSource, keyInSource(inSource, key), reason, code);
    }

    @Override
    public void tooLate(long row, String key, String taskName, String code) {
        long inSource = rowInSource(row);
        settings.leftOut().tooLate(inSource, keyInSource(inSource, key), taskName, code);
    }

    private String keyInSource(long row, String keyInPart) {
        return settings.key() == null ? Long.toString(row) : keyInPart;
    }

    private long rowInSource(long row) {
        for (; callee < row; callee++) {
            offset = leftOut.nextClearBit(offset + 1);
        }
        return firstRow + offset;
    }
}
