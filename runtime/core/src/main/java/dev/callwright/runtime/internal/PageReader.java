package dev.callwright.runtime.internal;

import dev.callwright.runtime.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a page of a list. One item that cannot be read costs the page, and so does a count that cannot, or that
 * contradicts what is listed: a list with gaps would prove nothing absent.
 */
public final class PageReader {

    private PageReader() {}

    public static <T> Page<T> read(AnswerFields answer, int asked, AnswerReader<T> item)
            throws UnreadableAnswerException {
        AnswerFields page = answer.object("data");
        if (count(page, "current").orElse(asked) != asked) {
            throw page.unreadable("current");
        }
        List<T> items = new ArrayList<>();
        for (AnswerFields entry : page.objects("records")) {
            items.add(item.read(entry));
        }
        Page<T> read = new Page<>(asked, items, count(page, "size"), count(page, "pages"), count(page, "total"));
        Optional<String> contradiction = PageCounts.contradictionIn(read);
        if (contradiction.isPresent()) {
            throw page.unreadable(contradiction.get());
        }
        return read;
    }

    /** Empty when the page has no such count. A value that is not a number from 0 makes the page unreadable. */
    private static OptionalLong count(AnswerFields page, String name) throws UnreadableAnswerException {
        OptionalLong count = page.number(name);
        if (page.has(name) && (count.isEmpty() || count.getAsLong() < 0)) {
            throw page.unreadable(name);
        }
        return count;
    }
}
