package dev.callwright.sandbox.internal.calls;

/**
 * The ids of an account, each kind from a sequence of its own. They start so far apart that an id of one kind where
 * another is meant is never found by chance.
 */
final class Ids {

    /** The id in the document's example, so that its answer is the first one given here. */
    private long task = 123_123;

    private long answer = 2_000_000_001L;
    private long flow = 5_000_000_001L;
    private long node = 8_000_000_001L;

    long nextTask() {
        return task++;
    }

    /** What a create answers, where that is not the id of the task. */
    long nextAnswer() {
        return answer++;
    }

    long nextFlow() {
        return flow++;
    }

    long nextNode() {
        return node++;
    }
}
