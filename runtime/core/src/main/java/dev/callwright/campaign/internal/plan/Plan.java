package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.DoNotCall;
import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.runtime.internal.PreparedTask;
import dev.callwright.runtime.internal.Submitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's tasks, frozen: no callee can change any more. Holds an encrypted file until it is closed, and nothing of
 * the callees in memory.
 */
public final class Plan implements AutoCloseable {

    private final Submitter submitter;
    private final RowStore rows;
    private final Repetitions repetitions;
    private final List<Cut> cuts;
    private final RowSet notToBeCalled;
    private final long leftOut;
    private final OptOutCodes optedOut;

    Plan(
            Submitter submitter,
            RowStore rows,
            Repetitions repetitions,
            List<Cut> cuts,
            RowSet notToBeCalled,
            long leftOut,
            OptOutCodes optedOut) {
        this.submitter = submitter;
        this.rows = rows;
        this.repetitions = repetitions;
        this.cuts = cuts;
        this.notToBeCalled = notToBeCalled;
        this.leftOut = leftOut;
        this.optedOut = optedOut;
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

    /** The rows that are in no task because their callees were not to be called. */
    public RowSet notToBeCalled() {
        return notToBeCalled;
    }

    /**
     * A task to be sent once; to be asked for again, if what became of it allows another time.
     *
     * @param without which of its callees are left out, by their positions from 0; not all of them
     * @throws UncheckedIOException when the disk fails
     */
    public PreparedTask prepare(int index, BitSet without) {
        Cut cut = cuts.get(index);
        PlannedTask task = cut.task();
        if (without.isEmpty()) {
            return submitter.prepare(cut.frame(), task.callees(), task.bytes(), cut.sha256(), () -> body(cut, without));
        }
        try (InputStream body = body(cut, without)) {
            MessageDigest digest = Cutter.sha256();
            long bytes = new DigestInputStream(body, digest).transferTo(OutputStream.nullOutputStream());
            String sha256 = HexFormat.of().formatHex(digest.digest());
            long callees = task.callees() - without.cardinality();
            return submitter.prepare(cut.frame(), callees, bytes, sha256, () -> body(cut, without));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream body(Cut cut, BitSet without) throws IOException {
        EntryStream entries = new EntryStream(callees(cut), without);
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(cut.frame().opening()),
                entries,
                new ByteArrayInputStream(cut.frame().closing()))));
    }

    /** Whether nobody in a task must be left out by now, as far as was asked. */
    public boolean nobodyOptedOut() {
        return optedOut.isEmpty();
    }

    private CalleeRows callees(Cut cut) throws IOException {
        return new CalleeRows(rows.read(cut.position()), repetitions, cut.task().callees());
    }

    /**
     * Asks who of a task's callees must not be called by now.
     *
     * @return their positions among the callees of the task, from 0
     * @throws UncheckedIOException when the disk fails
     * @throws RuntimeException what the lookup throws, as it is
     */
    public BitSet optedOut(int index, DoNotCall lookup) {
        Cut cut = cuts.get(index);
        try (CalleeRows callees = callees(cut)) {
            return new OptOutQuestion(lookup, optedOut).ask(callees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every row of the source, in its order, from the disk.
     *
     * @throws IOException when the disk fails, or the plan is closed
     */
    public void forEachRow(Rows target) throws IOException {
        try (RowReader row = rows.read(0)) {
            int index = 0;
            int position = 0;
            while (row.next()) {
                String repeated = repetitions.codeOf(row.row());
                if (row.isLeftOut()) {
                    target.leftOut(row.row(), row.key(), LeftOut.Reason.DO_NOT_CALL, row.reason());
                } else if (repeated != null) {
                    target.leftOut(row.row(), row.key(), LeftOut.Reason.NUMBER_REPEATED, repeated);
                } else {
                    if (position == cuts.get(index).task().callees()) {
                        index++;
                        position = 0;
                    }
                    target.inTask(row.row(), row.key(), index, position++, optedOut.codeOf(row.row()));
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
         * A callee is in a task.
         *
         * @param task the index of the callee's task
         * @param position among the callees of the task, from 0
         * @param optOut why the callee must not be called by now; null when nobody said so
         */
        void inTask(long row, String key, int task, int position, @Nullable String optOut);

        /** A callee is not to be called; as {@link LeftOut#leftOut}. */
        void leftOut(long row, String key, LeftOut.Reason reason, String code);
    }
}
