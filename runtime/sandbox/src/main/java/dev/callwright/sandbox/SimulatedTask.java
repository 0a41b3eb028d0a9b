package dev.callwright.sandbox;

import dev.callwright.contract.Scenario;
import dev.callwright.contract.TaskStatus;
import java.util.List;

/** A task that the sandbox accepted. Every answer is as of the sandbox's clock when it is asked for. */
public interface SimulatedTask {

    /** The id that a query gives and a cancel takes. */
    long id();

    /** The id that the create answered, {@code keyId} in the document: the same unless told otherwise. */
    long answeredId();

    /** The {@code taskName}. */
    String name();

    /** The agent of the first round. */
    long agentId();

    /** What that agent is made for. */
    Scenario scenario();

    /** How many callees it has, repeated ones counted as often as they were given. */
    int callees();

    /** How many texts were longer than the contract allows; the service cuts off the rest. */
    long cutTexts();

    /** How often callees may be called again, {@code recallNum} in the document; 0 without a recall flow. */
    int recalls();

    /** How far the task itself is; recalls are tasks of their own, see {@link #results()}. */
    TaskStatus state();

    /** What came of it: the task's own round, then one for each recall that has started. */
    List<CallRound> results();

    /** How many calls were placed in all rounds. */
    long calls();

    /** Stops it, as a person can in the console; it is {@link TaskStatus#SUSPENDED} unless it is done. */
    void suspend();

    /** Lets it go on from now. */
    void resume();
}
