package dev.callwright.campaign.internal.plan;

import java.io.IOException;

/** The rows of one task's callees, one after the other. */
final class CalleeRows implements AutoCloseable {

    private final RowReader rows;
    private final Repetitions repetitions;
    private final long callees;
    private long begun;

    /** @param rows at the first callee of the task */
    CalleeRows(RowReader rows, Repetitions repetitions, long callees) {
        this.rows = rows;
        this.repetitions = repetitions;
        this.callees = callees;
    }

    /** Goes to the next callee; false behind the last one. */
    boolean next() throws IOException {
        if (begun == callees) {
            return false;
        }
        while (rows.next()) {
            if (!rows.isLeftOut() && repetitions.codeOf(rows.row()) == null) {
                begun++;
                return true;
            }
        }
        throw new IOException("[callwright/plan] the rows of a task end too early");
    }

    /** The position of the callee in the task, from 0. */
    int position() {
        return Math.toIntExact(begun - 1);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The callee's row. */
    RowReader row() {
        return rows;
    }
}
