package dev.callwright.runtime;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of what the service lists.
 *
 * @param number of the page, from 1
 * @param items what it lists; empty behind the last page
 * @param size how many items the service puts on a page, if it told
 * @param pages how many pages there are, if the service told; it changes while tasks are created
 * @param total how many items there are on all pages, if the service told
 * @param <T> what is listed
 */
public record Page<T>(int number, List<T> items, OptionalLong size, OptionalLong pages, OptionalLong total) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of which the service did not tell how many items it could have. */
    public Page(int number, List<T> items, OptionalLong pages, OptionalLong total) {
        this(number, items, OptionalLong.empty(), pages, total);
    }
}
