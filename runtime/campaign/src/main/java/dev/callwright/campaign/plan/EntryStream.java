package dev.callwright.campaign.plan;

import java.io.IOException;
import java.io.InputStream;

/** The entries of a task's callees, with commas between them. */
final class EntryStream extends InputStream {

    private final RowReader rows;
    private final Repetitions repetitions;
    private final long callees;

    private long begun;
    private int at;
    private boolean comma;

    EntryStream(RowReader rows, Repetitions repetitions, long callees) {
        this.rows = rows;
        this.repetitions = repetitions;
        this.callees = callees;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int done = 0;
        while (done < count && (at < length() || nextCallee())) {
            if (comma) {
                into[from + done++] = Cutter.COMMA;
                comma = false;
                continue;
            }
            int part = Math.min(count - done, length() - at);
            System.arraycopy(rows.content(), at, into, from + done, part);
            at += part;
            done += part;
        }
        return done == 0 && count > 0 ? -1 : done;
    }

    private int length() {
        return begun == 0 ? 0 : rows.length();
    }

    private boolean nextCallee() throws IOException {
        if (begun == callees) {
            return false;
        }
        while (rows.next()) {
            if (!rows.isLeftOut() && repetitions.codeOf(rows.row()) == null) {
                comma = begun > 0;
                begun++;
                at = 0;
                return true;
            }
        }
        throw new IOException("[callwright/plan] the rows of a task end too early");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
