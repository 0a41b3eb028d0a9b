package dev.callwright.campaign.plan;

import dev.callwright.campaign.journal.PlannedTask;
import dev.callwright.runtime.CallwrightClient;
import dev.callwright.runtime.PreparedTask;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/**
 * A campaign's tasks, frozen: no callee can change any more. Holds an encrypted file until it is closed, and nothing of
 * the callees in memory.
 */
public final class Plan implements AutoCloseable {

    private final CallwrightClient client;
    private final RowStore rows;
    private final Repetitions repetitions;
    private final List<Cut> cuts;
    private final long leftOut;

    Plan(CallwrightClient client, RowStore rows, Repetitions repetitions, List<Cut> cuts, long leftOut) {
        this.client = client;
        this.rows = rows;
        this.repetitions = repetitions;
        this.cuts = cuts;
        this.leftOut = leftOut;
    }

    /** The tasks in their order. */
    public List<PlannedTask> tasks() {
        return cuts.stream().map(Cut::task).toList();
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** How many rows of the source are in no task. */
    public long leftOut() {
        return leftOut;
    }

    /** A task to be sent once; to be asked for again, if what became of it allows another time. */
    public PreparedTask prepare(int index) {
        Cut cut = cuts.get(index);
        PlannedTask task = cut.task();
        return client.prepare(cut.frame(), task.callees(), task.bytes(), cut.sha256(), () -> body(cut));
    }

    InputStream body(Cut cut) throws IOException {
        EntryStream entries = new EntryStream(
                rows.read(cut.position()), repetitions, cut.task().callees());
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(cut.frame().opening()),
                entries,
                new ByteArrayInputStream(cut.frame().closing()))));
    }

    /**
     * Every row of the source, in its order, from the disk.
     *
     * @throws IOException when the disk fails, or the plan is closed
     */
    public void forEachRow(Rows target) throws IOException {
        try (RowReader row = rows.read(0)) {
            int index = 0;
            long left = cuts.isEmpty() ? 0 : cuts.get(0).task().callees();
            while (row.next()) {
                String repeated = repetitions.codeOf(row.row());
                if (row.isLeftOut()) {
                    target.leftOut(row.row(), row.key(), LeftOut.Reason.DO_NOT_CALL, row.reason());
                } else if (repeated != null) {
                    target.leftOut(row.row(), row.key(), LeftOut.Reason.NUMBER_REPEATED, repeated);
                } else {
                    if (left == 0) {
                        index++;
                        left = cuts.get(index).task().callees();
                    }
                    left--;
                    target.inTask(row.row(), row.key(), index);
                }
            }
        }
    }

    @Override
    public void close() {
        rows.close();
    }

    /** Takes the rows of a plan. */
    public interface Rows {

        /**
         * A callee is to be called.
         *
         * @param task the index of the callee's task
         */
        void inTask(long row, String key, int task);

        /** A callee is not to be called; as {@link LeftOut#leftOut}. */
        void leftOut(long row, String key, LeftOut.Reason reason, String code);
    }
}
