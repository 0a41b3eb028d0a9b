package dev.callwright.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads page after page, each when it is asked for. A page that cannot be read is thrown, never taken for the end. */
final class PageIterator<T> implements Iterator<Page<T>> {

    private final IntFunction<ReadOutcome<Page<T>>> reader;
    private final long size;
    private int next = 1;
    private boolean ended;

    private PageIterator(IntFunction<ReadOutcome<Page<T>>> reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    /**
     * The items of all pages.
     *
     * @param reader reads the page of a number
     * @param size how many items a full page has
     */
    static <T> Stream<T> items(IntFunction<ReadOutcome<Page<T>>> reader, long size) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        Iterator<Page<T>> pages = new PageIterator<>(reader, size);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, order), false)
                .flatMap(page -> page.items().stream());
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Page<T> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        if (next > Page.MAX_PAGES) {
            throw new ReadFailedException(new ReadOutcome.Unanswered<T>(OptionalInt.empty(), "pages without an end"));
        }
        Page<T> page = reader.apply(next++).orElseThrow();
        ended = page.isLast(size);
        return page;
    }
}
