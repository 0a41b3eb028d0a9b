package dev.callwright.campaign;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a campaign, as any process can read them: the same rows in the same order whenever and wherever it is
 * asked, such as a table that is not changed any more, by its key. What differs is found by its hash, and refused.
 *
 * @param <T> the entity
 */
@FunctionalInterface
public interface RowSource<T> {

    /**
     * Some rows.
     *
     * @param first the position of the first one, from 0
     * @param count at most how many; {@link Long#MAX_VALUE} for all that follow
     * @return a stream, closed after use
     */
    Stream<? extends @Nullable T> rows(long first, long count);
}
