package dev.callwright.runtime;

import dev.callwright.contract.RecallStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A recall flow with its recalls. Of what is not certain to come, or to be readable, only that part is empty. */
public interface RecallFlowDetails {

    /** Its own id. */
    RecallFlowId id();

    /** Whom it recalls, as it came: {@code recallType} on the page. */
    OptionalLong typeNumber();

    /** The time between a call and its recall. */
    OptionalLong intervalMinutes();

    /** How often it is to recall: {@code recallNum} on the page. */
    OptionalLong times();

    /** How far it is, as it came. */
    OptionalLong statusNumber();

    /** How far it is; empty when the number has no name in this contract. */
    Optional<RecallStatus> status();

    /** Its recalls; empty when the service lists none. */
    List<Node> nodes();

    /** One recall. */
    interface Node {

        /** Its own id. */
        RecallNodeId id();

        /** The task that it created, once it has. */
        Optional<TaskId> taskId();

        /** How far it is, as it came: {@code nodeStatus} on the page. */
        OptionalLong statusNumber();

        /** How far it is; empty when the number has no name in this contract. */
        Optional<RecallStatus> status();

        /** The agent that speaks: {@code scriptId} on the page. */
        OptionalLong agentId();
    }
}
