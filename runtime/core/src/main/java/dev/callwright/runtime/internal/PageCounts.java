package dev.callwright.runtime.internal;

import dev.callwright.runtime.Page;
import java.util.Optional;

/** Compares the items of a page with the counts that the page gives. A count that is missing is not compared. */
final class PageCounts {

    private final int number;
    private final long listed;

    private PageCounts(Page<?> page) {
        this.number = page.number();
        this.listed = page.items().size();
    }

    /** The member of the page that does not agree with the others; empty when all do. */
    static Optional<String> contradictionIn(Page<?> page) {
        PageCounts counts = new PageCounts(page);
        if (page.size().isPresent() && !counts.fitInto(page.size().getAsLong())) {
            return Optional.of("size");
        }
        if (page.pages().isPresent() && !counts.standAmong(page.pages().getAsLong())) {
            return Optional.of(counts.listed == 0 ? "records" : "pages");
        }
        if (page.total().isPresent() && !counts.belongTo(page.total().getAsLong())) {
            return Optional.of(counts.listed == 0 ? "records" : "total");
        }
        if (counts.leaveAGap(page)) {
            return Optional.of("records");
        }
        return counts.agree(page) ? Optional.empty() : Optional.of("total");
    }

    private boolean fitInto(long size) {
        return size > 0 && listed <= size;
    }

    /** A service may count one page of nothing. */
    private boolean standAmong(long pages) {
        return listed == 0 ? pages < number || (number == 1 && pages == 1) : number <= pages;
    }

    private boolean belongTo(long total) {
        return listed == 0 ? number > 1 || total == 0 : listed <= total;
    }

    /** A page with others behind it is full. */
    private boolean leaveAGap(Page<?> page) {
        return hasNext(page) && page.size().orElse(listed) != listed;
    }

    private boolean hasNext(Page<?> page) {
        return page.pages().orElse(0) > number;
    }

    private boolean agree(Page<?> page) {
        if (page.total().isEmpty()) {
            return true;
        }
        long total = page.total().getAsLong();
        long size = page.size().orElse(hasNext(page) ? listed : 0);
        if (size == 0) { // Nothing tells it.
            return number > 1 || page.pages().orElse(2) > 1 || total == listed;
        }
        return (page.size().isEmpty() || listed == expected(total, size))
                && (page.pages().isEmpty() || isPagesOf(page.pages().getAsLong(), total, size));
    }

    /** How many items the page must have. */
    private long expected(long total, long size) {
        boolean beyond = number > 1 && size > total / (number - 1);
        return beyond ? 0 : Math.min(size, total - (number - 1) * size);
    }

    private static boolean isPagesOf(long pages, long total, long size) {
        long needed = total / size + (total % size == 0 ? 0 : 1);
        return pages == needed || (total == 0 && pages == 1);
    }
}
