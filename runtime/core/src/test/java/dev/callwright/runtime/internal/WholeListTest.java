package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.RecallFlows;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.TaskSummary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service lists is the whole list when everything agrees that it says about it; otherwise it proves nothing. */
class WholeListTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                list("nothing, and no count", ids(1, 0), ""),
                list("nothing, of one page", ids(1, 0), "'total':0,'pages':1"),
                list("nothing, of no page", ids(1, 0), "'total':0,'pages':0,'size':20"),
                list("fewer than a page", ids(1, 7), ""),
                list("fewer than a page, counted", ids(1, 7), "'total':7,'size':20,'pages':1"),
                list("a service that has smaller pages and says so", ids(1, 10), "'size':10", ids(11, 13), "'size':10"),
                list("a total alone", ids(1, 10), "'total':13", ids(11, 13), "'total':13"),
                list("a number of pages alone", ids(1, 10), "'pages':2", ids(11, 13), "'pages':2"),
                list("full pages", ids(1, 20), "", ids(21, 40), "", ids(41, 40), ""),
                list(
                        "counts as texts",
                        ids(1, 20),
                        "'total':'21','pages':'2'",
                        ids(21, 21),
                        "'total':'21','pages':'2'"),
                list(
                        "everything",
                        ids(1, 20),
                        "'total':46,'size':20,'pages':3,'current':1",
                        ids(21, 40),
                        "'total':46,'size':20,'pages':3,'current':2",
                        ids(41, 46),
                        "'total':46,'size':20,'pages':3,'current':3"));
    }

    static Stream<Arguments> notWhole() {
        return Stream.of(
                list("fewer than the total", ids(1, 20), "'total':46", ids(21, 20), "'total':46"),
                list(
                        "fewer than the total, on a page that is not full",
                        ids(1, 7),
                        "'total':46",
                        ids(8, 7),
                        "'total':46"),
                list("fewer than the total, on the last page", ids(1, 20), "'total':46,'pages':1"),
                list("fewer pages than the total takes", ids(1, 20), "'total':46,'pages':2"),
                list("more than the total", ids(1, 20), "'total':3"),
                list("a total that grows", ids(1, 20), "'total':22", ids(21, 23), "'total':23"),
                list("a total that shrinks", ids(1, 20), "'total':23", ids(21, 22), "'total':22"),
                list("a total that goes", ids(1, 20), "'total':22", ids(21, 22), ""),
                list("pages that grow", ids(1, 20), "'pages':2", ids(21, 40), "'pages':3"),
                list(
                        "a size that changes",
                        ids(1, 20),
                        "'size':20",
                        ids(21, 30),
                        "'size':10",
                        ids(31, 30),
                        "'size':10"),
                list("a task that comes twice", ids(1, 20), "", ids(20, 25), ""),
                list("a task that comes twice on one page", List.of(1L, 1L), ""),
                list("the first page again", ids(1, 20), "", ids(1, 20), ""),
                list(
                        "a page that is not full before the last",
                        ids(1, 20),
                        "'pages':3",
                        ids(21, 30),
                        "'pages':3",
                        ids(31, 33),
                        "'pages':3"),
                list("a page that has more than the first", ids(1, 10), "'pages':2", ids(11, 25), "'pages':2"),
                list("a last page of nothing", ids(1, 20), "'pages':2", ids(21, 20), "'pages':2"),
                list("more than the size", ids(1, 20), "'size':10"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void isListedToItsEnd(String name, List<String> pages, List<Long> ids) {
        pages.forEach(service::answers);

        assertThat(tasks().map(task -> task.taskId().value())).containsExactlyElementsOf(ids);
        assertThat(service.posts()).isEqualTo(pages.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notWhole")
    void isNoEvidenceOfAbsence(String name, List<String> pages) {
        pages.forEach(service::answers);
        Stream<TaskSummary> tasks = tasks();

        assertThatExceptionOfType(ReadFailedException.class).isThrownBy(tasks::count);
        assertThat(service.posts()).as("an answer for each page").isLessThanOrEqualTo(pages.size());
    }

    @Test
    void aTaskIsNotWithoutAFlowBecauseTheListOfFlowsEndsEarly() {
        service.answers(page(ids(1, 20), "'total':46")).answers(page(ids(21, 20), "'total':46"));
        RecallFlows flows = service.client().recallFlows();

        assertThatExceptionOfType(ReadFailedException.class)
                .isThrownBy(() -> flows.ofTask(new TaskId(4711), FROM, FROM.plusYears(1)))
                .withMessageContaining("total");
    }

    @Test
    void whatIsListedIsFoundThoughTheListDoesNotAddUp() {
        service.answers(page(ids(1, 20), "'total':46"));

        assertThat(tasks().filter(task -> task.taskId().value() == 20).findFirst())
                .isPresent();
    }

    private Stream<TaskSummary> tasks() {
        return service.client().tasks().stream(
                TaskQuery.createdBetween(FROM, FROM.plusYears(1)).pageSize(20));
    }

    private static List<Long> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** @param pages of each the ids and the counts */
    private static Arguments list(String name, Object... pages) {
        List<List<Long>> ids = IntStream.range(0, pages.length / 2)
                .mapToObj(i -> idsOf(pages[2 * i]))
                .toList();
        List<String> answers = IntStream.range(0, pages.length / 2)
                .mapToObj(i -> page(ids.get(i), (String) pages[2 * i + 1]))
                .toList();
        return Arguments.of(name, answers, ids.stream().flatMap(List::stream).toList());
    }

    private static List<Long> idsOf(Object page) {
        return ((List<?>) page).stream().map(Long.class::cast).toList();
    }

    private static String page(List<Long> ids, String counts) {
        List<String> records = ids.stream()
                .map(id -> "{'taskId':" + id + ",'keyId':" + id + ",'taskName':'n'}")
                .toList();
        String page = "'records':[" + String.join(",", records) + "]" + (counts.isEmpty() ? "" : "," + counts);
        return ("{'code':0,'data':{" + page + "}}").replace('\'', '"');
    }
}
