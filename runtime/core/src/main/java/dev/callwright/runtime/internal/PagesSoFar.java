package dev.callwright.runtime.internal;

import dev.callwright.runtime.Page;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one list that were read, from the first on. They are the whole list when everything agrees that they say
 * about it; a list that moves while it is read does not.
 */
final class PagesSoFar<T> {

    private final long asked;
    private final ToLongFunction<T> id;
    private final Set<Long> ids = new HashSet<>();
    private @Nullable Page<T> first;
    private boolean gap;
    private boolean whole;

    /**
     * @param asked how many items were asked for at once
     * @param id of an item
     */
    PagesSoFar(long asked, ToLongFunction<T> id) {
        this.asked = asked;
        this.id = id;
    }

    /** Whether the last page was there, and nothing is missing. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Takes the next page.
     *
     * @return what does not agree
     */
    Optional<String> add(Page<T> page) {
        Page<T> head = first == null ? page : first;
        first = head;
        if (!page.total().equals(head.total())
                || !page.pages().equals(head.pages())
                || !page.size().equals(head.size())) {
            return Optional.of("counts that changed between pages");
        }
        for (T item : page.items()) {
            if (!ids.add(id.applyAsLong(item))) {
                return Optional.of("an item that came twice");
            }
        }
        int listed = page.items().size();
        if (listed > head.items().size() || (gap && listed > 0)) {
            return Optional.of("a page that is not full before another one");
        }
        gap = listed < head.items().size();
        whole = isLast(page);
        long total = page.total().orElse(ids.size());
        boolean agrees = whole ? ids.size() == total : listed > 0 && ids.size() <= total;
        return agrees ? Optional.empty() : Optional.of("another number of items than the total");
    }

    /** Without a count of pages or items, a page that is not full is the last. */
    private boolean isLast(Page<T> page) {
        if (page.pages().isPresent()) {
            return page.number() >= page.pages().getAsLong();
        }
        if (page.total().isPresent()) {
            return ids.size() >= page.total().getAsLong();
        }
        return page.items().size() < page.size().orElse(asked);
    }
}
