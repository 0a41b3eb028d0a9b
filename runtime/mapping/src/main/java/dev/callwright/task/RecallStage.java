package dev.callwright.task;

import dev.callwright.contract.model.RecallFlow;
import java.util.function.Function;

/**
 * A task for callees that name intents to be recalled on, and needs a decision when, or that they are not.
 *
 * @param <T> what the last stage gives
 */
public final class RecallStage<T> {

    private final GroupCall call;
    private final Function<GroupCall, T> result;

    /** For generated classes. */
    public RecallStage(GroupCall call, Function<GroupCall, T> result) {
        this.call = call;
        this.result = result;
    }

    /** Recalls callees, as {@link Recalls} describes. */
    public T recall(RecallFlow flow) {
        return result.apply(call.recall(flow));
    }

    /** Calls everybody once, whatever comes of it. */
    public T withoutRecall() {
        return result.apply(call);
    }
}
