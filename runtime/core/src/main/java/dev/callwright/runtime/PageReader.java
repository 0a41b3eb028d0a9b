package dev.callwright.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads a page of a list. One item that cannot be read costs the page: a list with gaps would prove nothing absent. */
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
        return new Page<>(asked, items, page.number("pages"), page.number("total"));
    }
}
