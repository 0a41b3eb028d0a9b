package dev.callwright.campaign.internal;

import dev.callwright.campaign.TaskPart;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a part that are in its task. */
final class RowsOfTask<T> implements Iterator<@Nullable T> {

    private final Iterator<? extends @Nullable T> rows;
    private final BitSet leftOut;
    private final long count;
    private int position;

    RowsOfTask(Iterator<? extends @Nullable T> rows, TaskPart part) {
        this.rows = rows;
        this.leftOut = part.leftOut();
        this.count = part.rows();
    }

    @Override
    public boolean hasNext() {
        while (position < count && leftOut.get(position) && rows.hasNext()) {
            rows.next();
            position++;
        }
        return position < count && rows.hasNext();
    }

    @Override
    public @Nullable T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        position++;
        return rows.next();
    }
}
