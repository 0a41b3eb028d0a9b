package dev.callwright.campaign.internal.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.campaign.spi.JournalException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads frames until the end or until the first that is not whole. A last one that was cut off is a record whose writer
 * died before it was durable, so nobody acted on it. Anything else that is not whole is damage.
 */
final class FrameReader {

    private static final int SECTOR = 512;

    private final byte[] bytes;
    private final List<String> lines = new ArrayList<>();
    private int end;

    private FrameReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.end = start;
    }

    /**
     * @param start where the first frame begins
     * @throws JournalException when there is damage
     */
    static FrameReader read(byte[] bytes, int start) {
        FrameReader reader = new FrameReader(bytes, start);
        while (reader.end < bytes.length && reader.next()) {}
        return reader;
    }

    List<String> lines() {
        return lines;
    }

    /** Where the next frame goes: behind the last whole one. */
    int end() {
        return end;
    }

    private boolean next() {
        int left = bytes.length - end;
        if (left < Frame.HEAD) {
            return torn(true);
        }
        if (!headIsWhole()) {
            return torn(false);
        }
        int length = (int) Frame.hex(bytes, end);
        if (Frame.hex(bytes, end + 9) != lines.size() || length > Frame.LONGEST) {
            throw damaged();
        }
        if (left < Frame.HEAD + length + 1) {
            return torn(true);
        }
        int line = end + Frame.HEAD;
        if (bytes[line + length] != '\n' || Frame.hex(bytes, end + 27) != crc(line, length)) {
            if (left > Frame.HEAD + length + 1) {
                throw damaged();
            }
            return torn(false);
        }
        lines.add(new String(bytes, line, length, US_ASCII));
        end = line + length + 1;
        return true;
    }

    private boolean headIsWhole() {
        return bytes[end + 8] == '|'
                && bytes[end + 17] == '|'
                && bytes[end + 26] == '|'
                && bytes[end + Frame.HEAD - 1] == '\n'
                && Frame.hex(bytes, end + 18) == crc(end, 17);
    }

    private long crc(int from, int length) {
        return Frame.check(bytes, from, length) & 0xffffffffL;
    }

    /** @param cut whether the file ends before the frame does */
    private boolean torn(boolean cut) {
        boolean oneRecord = bytes.length - end <= Frame.HEAD + Frame.LONGEST + 1;
        if (cut || (oneRecord && hasUnwrittenSector())) {
            return false;
        }
        throw damaged();
    }

    private boolean hasUnwrittenSector() {
        for (int from = end; from < bytes.length; from = (from / SECTOR + 1) * SECTOR) {
            int to = Math.min((from / SECTOR + 1) * SECTOR, bytes.length);
            boolean zeros = true;
            for (int i = from; i < to; i++) {
                zeros &= bytes[i] == 0;
            }
            if (zeros) {
                return true;
            }
        }
        return false;
    }

    private JournalException damaged() {
        return new JournalException(
                JournalException.Problem.DAMAGED,
                "the journal is damaged at byte " + end + ", record " + lines.size()
                        + "; nothing was sent. Restore the file from where it is mirrored, or look the tasks up by hand");
    }
}
