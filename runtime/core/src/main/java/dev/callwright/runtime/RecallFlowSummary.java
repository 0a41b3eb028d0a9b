package dev.callwright.runtime;

import dev.callwright.contract.RecallStatus;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A recall flow, as the service lists it. Of what is not certain to come, or to be readable, only that part is empty.
 */
public interface RecallFlowSummary {

    /** Its own id. */
    RecallFlowId id();

    /** The task whose callees are called again. */
    TaskId taskId();

    /** The name of that task. */
    Optional<String> taskName();

    /** When it was created, on the clock of the service. */
    Optional<LocalDateTime> created();

    /** Whom it recalls, as it came: {@code recallType} on the page. */
    OptionalLong typeNumber();

    /** The time between a call and its recall. */
    OptionalLong intervalMinutes();

    /** How often it is to recall: {@code recallNum} on the page. */
    OptionalLong times();

    /** How often it has: {@code finishNum} on the page. */
    OptionalLong timesDone();

    /** How far it is, as it came. */
    OptionalLong statusNumber();

    /** How far it is; empty when the number has no name in this contract. */
    Optional<RecallStatus> status();
}
