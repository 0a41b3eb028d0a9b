package dev.callwright.campaign;

import dev.callwright.campaign.internal.Deflated;
import java.util.Base64;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of the source a task is made of. Positions alone, nothing personal: it may be kept and sent in the open.
 *
 * @param task the index of the task
 * @param firstRow the position of its first callee in the source, from 0
 * @param rows how many rows there are from its first callee to its last one
 * @param leftOut which of them are in no task, counted from {@code firstRow}
 */
public record TaskPart(int task, long firstRow, long rows, BitSet leftOut) {

    private static final Pattern TEXT = Pattern.compile("1 (\\d{1,9}) (\\d{1,18}) (\\d{1,18}) ([A-Za-z0-9+/=]*)");

    public TaskPart {
        if (task < 0 || firstRow < 0 || rows < 1 || leftOut.length() > rows) {
            throw new IllegalArgumentException("[callwright/task-part] a part has rows, and leaves out none beyond");
        }
        leftOut = (BitSet) leftOut.clone();
    }

    @Override
    public BitSet leftOut() {
        return (BitSet) leftOut.clone();
    }

    /** With how many rows are left out instead of which; {@link #text()} has all of it. */
    @Override
    public String toString() {
        return "TaskPart[task=" + task + ", firstRow=" + firstRow + ", rows=" + rows + ", leftOut="
                + leftOut.cardinality() + "]";
    }

    /** As text of ASCII: at most a character for every six rows, and some dozens where nobody is left out. */
    public String text() {
        byte[] bits = Deflated.of(leftOut.toByteArray());
        return "1 " + task + ' ' + firstRow + ' ' + rows + ' '
                + Base64.getEncoder().encodeToString(bits);
    }

    /**
     * The part of a {@link #text()}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static TaskPart of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "[callwright/task-part] this is no text of a part, or of a newer version");
        }
        long rows = Long.parseLong(parts.group(3));
        byte[] bits = Deflated.read(Base64.getDecoder().decode(parts.group(4)), rows / Byte.SIZE + 1);
        return new TaskPart(
                Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), rows, BitSet.valueOf(bits));
    }
}
