package dev.callwright.runtime;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of what the service lists.
 *
 * @param number of the page, from 1
 * @param items what it lists; empty behind the last page
 * @param pages how many pages there are, if the service told; it changes while tasks are created
 * @param total how many items there are on all pages, if the service told
 * @param <T> what is listed
 */
public record Page<T>(int number, List<T> items, OptionalLong pages, OptionalLong total) {

    /** The most pages that are read in one go: a service that always has another page must come to an end. */
    static final int MAX_PAGES = 100_000;

    public Page {
        items = List.copyOf(items);
    }

    /** Whether there is another one. Without a number of pages, one that is not full is the last. */
    boolean isLast(long size) {
        return items.isEmpty() || (pages.isPresent() ? number >= pages.getAsLong() : items.size() < size);
    }
}
