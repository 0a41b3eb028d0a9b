package dev.callwright.runtime;

import dev.callwright.contract.model.RecallFlow;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and steers recalls. What is to change has to be pending, which the service judges. Every call sends one request
 * at most; safe for use by several threads.
 */
public interface RecallFlows {

    /**
     * Reads one page.
     *
     * @param number of the page, from 1
     */
    ReadOutcome<Page<RecallFlowSummary>> page(RecallFlowQuery query, int number);

    /**
     * Reads page after page, as {@link Tasks#stream}.
     *
     * @throws ReadFailedException from the stream's terminal operation, when a page cannot be read or does not agree
     *     with those before it
     */
    Stream<RecallFlowSummary> stream(RecallFlowQuery query);

    /**
     * Finds the flow of a task, the only documented way to its id: lists the flows that the service finds for the
     * task's id, and compares, as it also finds tasks whose name contains the digits.
     *
     * @param from the first moment of the flow's creation, as of {@link TaskQuery#createdBetween}
     * @param until the last moment
     * @return empty when none was listed
     * @throws ReadFailedException when a page cannot be read, or the list does not add up, so that nobody can tell
     */
    Optional<RecallFlowSummary> ofTask(TaskId taskId, LocalDateTime from, LocalDateTime until);

    /** Reads one flow with its recalls. */
    ReadOutcome<RecallFlowDetails> details(RecallFlowId id);

    /**
     * Makes a pending flow what is given, as a whole.
     *
     * @param flow as for a new task
     * @throws IllegalArgumentException when it breaks the contract; nothing was sent
     */
    ChangeOutcome update(RecallFlowId id, RecallFlow flow);

    /** Cancels a pending flow. */
    ChangeOutcome cancel(RecallFlowId id);

    /** Cancels the pending flow of a task; the task itself goes on. */
    ChangeOutcome cancelOfTask(TaskId taskId);

    /** Cancels a pending recall and all later ones of its flow. */
    ChangeOutcome cancelFrom(RecallNodeId id);
}
