package dev.callwright.runtime.internal;

import dev.callwright.runtime.Page;
import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.ReadOutcome;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads page after page, each when it is asked for. A page that cannot be read, or that does not go with those before
 * it, is thrown, never taken for the end.
 */
public final class PageIterator<T> implements Iterator<Page<T>> {

    /** The most pages that are read in one go: a service that always has another page must come to an end. */
    private static final int MAX_PAGES = 10_000;

    /** Each page was an answer of the service; what fails is what they say together. */
    private static final int SUCCESS = 200;

    private final IntFunction<ReadOutcome<Page<T>>> reader;
    private final PagesSoFar<T> soFar;
    private int next = 1;

    private PageIterator(IntFunction<ReadOutcome<Page<T>>> reader, PagesSoFar<T> soFar) {
        this.reader = reader;
        this.soFar = soFar;
    }

    /**
     * The items of all pages.
     *
     * @param reader reads the page of a number
     * @param size how many items were asked for at once
     * @param id of an item
     */
    public static <T> Stream<T> items(IntFunction<ReadOutcome<Page<T>>> reader, long size, ToLongFunction<T> id) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        Iterator<Page<T>> pages = new PageIterator<>(reader, new PagesSoFar<>(size, id));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, order), false)
                .flatMap(page -> page.items().stream());
    }

    @Override
    public boolean hasNext() {
        return !soFar.isWhole();
    }

    @Override
    public Page<T> next() {
        if (soFar.isWhole()) {
            throw new NoSuchElementException();
        }
        if (next > MAX_PAGES) {
            throw failed("pages without an end");
        }
        Page<T> page = reader.apply(next++).orElseThrow();
        Optional<String> contradiction = soFar.add(page);
        if (contradiction.isPresent()) {
            throw failed(contradiction.get());
        }
        return page;
    }

    private ReadFailedException failed(String cause) {
        return new ReadFailedException(new ReadOutcome.Unanswered<T>(OptionalInt.of(SUCCESS), cause));
    }
}
