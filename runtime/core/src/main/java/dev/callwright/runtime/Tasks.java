package dev.callwright.runtime;

import java.util.Collection;
import java.util.stream.Stream;

/** Finds tasks again and cancels them. Every call sends one request at most; safe for use by several threads. */
public interface Tasks {

    /**
     * Reads one page.
     *
     * @param number of the page, from 1
     */
    ReadOutcome<Page<TaskSummary>> page(TaskQuery query, int number);

    /**
     * Reads page after page, each when the stream gets there, up to the last one.
     *
     * <p>A stream that comes to its end was the whole list, as far as the service's answers tell: everything agreed
     * that they say about it, which is totals, numbers and sizes of pages, and that nothing comes twice. Without any of
     * them a page that is not full is the last. The service has no snapshot: a task that is created meanwhile moves the
     * others, so that the list does not agree, or one that tells no total has lost a task. Read again then, and before
     * taking an absence for proven.
     *
     * @throws ReadFailedException from the stream's terminal operation, when a page cannot be read or does not agree
     *     with those before it; what came before it was listed all the same
     */
    Stream<TaskSummary> stream(TaskQuery query);

    /**
     * Cancels tasks. Which states the service cancels, and whether one wrong id keeps it from cancelling the others, is
     * not documented; such answers are {@link ChangeOutcome.Unknown}.
     *
     * @param tasks one or more; sent once each
     * @throws IllegalArgumentException when there is none
     */
    ChangeOutcome cancel(Collection<TaskId> tasks);
}
