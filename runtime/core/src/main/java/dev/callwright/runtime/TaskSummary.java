package dev.callwright.runtime;

import dev.callwright.contract.TaskStatus;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** A task, as the service lists it. Of what is not certain to come, or to be readable, only that part is empty. */
public interface TaskSummary {

    /** Its id, which {@link Tasks#cancel} takes. */
    TaskId taskId();

    /** Its name. */
    String taskName();

    /** How far it is, as it came: {@code status} on the page. */
    OptionalLong statusNumber();

    /** In the service's words: {@code rate} on the page. */
    Optional<String> progress();

    /** How many numbers it has: {@code numCnt} on the page. */
    OptionalLong numbers();

    /** How many of them were called: {@code callNum} on the page. */
    OptionalLong called();

    /** How many calls succeeded: {@code success} on the page. */
    OptionalLong succeeded();

    /** How many calls failed: {@code fail} on the page. */
    OptionalLong failed();

    /** When it was created, on the clock of the service, whose zone no page states. */
    Optional<LocalDateTime> created();

    /** The agent that speaks: {@code scriptId} on the page. */
    OptionalLong agentId();

    /** How far it is; empty when the number has no name in this contract. */
    Optional<TaskStatus> status();
}
