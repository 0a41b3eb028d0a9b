package dev.callwright.campaign.internal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/** The entries of a task's callees, with commas between them. */
final class EntryStream extends InputStream {

    private final CalleeRows callees;
    private final BitSet without;

    private boolean begun;
    private boolean comma;
    private int at;
    /**
     * How long the current row is. 0 at the end, where the row that was read last may be of a callee who is left out.
     */
    private int length;

    /** @param without which of the callees are left out, by their positions */
    EntryStream(CalleeRows callees, BitSet without) {
        this.callees = callees;
        this.without = without;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int done = 0;
        while (done < count && (at < length || nextCallee())) {
            if (comma) {
                into[from + done++] = Cutter.COMMA;
                comma = false;
                continue;
            }
            int part = Math.min(count - done, length - at);
            System.arraycopy(callees.row().content(), at, into, from + done, part);
            at += part;
            done += part;
        }
        return done == 0 && count > 0 ? -1 : done;
    }

    private boolean nextCallee() throws IOException {
        at = 0;
        length = 0;
        while (callees.next()) {
            if (!without.get(callees.position())) {
                comma = begun;
                begun = true;
                length = callees.row().length();
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        callees.close();
    }
}
