package dev.callwright.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads a page of a list. One item that cannot be read costs the page, and so does a page that has none of the items
 * that it counts: a list with gaps would prove nothing absent.
 */
final class PageReader {

    private PageReader() {}

    static <T> Page<T> read(AnswerFields answer, int asked, AnswerReader<T> item) throws UnreadableAnswerException {
        AnswerFields page = answer.object("data");
        OptionalLong answered = page.number("current");
        if (answered.isPresent() && answered.getAsLong() != asked) {
            throw page.unreadable("current");
        }
        List<T> items = new ArrayList<>();
        for (AnswerFields entry : page.objects("records")) {
            items.add(item.read(entry));
        }
        OptionalLong pages = page.number("pages");
        OptionalLong total = page.number("total");
        boolean more = pages.orElse(0) > asked || (asked == 1 && total.orElse(0) > 0);
        if (items.isEmpty() && more) {
            throw page.unreadable("records");
        }
        return new Page<>(asked, items, pages, total);
    }
}
