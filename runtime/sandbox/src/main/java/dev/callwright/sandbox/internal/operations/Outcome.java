package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.Refusal.Status;
import dev.callwright.sandbox.internal.calls.Change;

/** What became of a request. */
public sealed interface Outcome {

    /** It was done. */
    record Done(JsonNode data) implements Outcome {}

    /** It was not. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Done, with nothing to tell. */
    static Outcome done() {
        return new Done(NullNode.getInstance());
    }

    static Outcome refused(Status status, String field, String reason) {
        return new Refused(new Refusal(status, field, reason));
    }

    /** The outcome of a change. */
    static Outcome of(Change change, String field, Status notFound, Status wrongState) {
        return switch (change) {
            case DONE -> done();
            case NOT_FOUND -> refused(notFound, field, "nothing of this id");
            case WRONG_STATE -> refused(wrongState, field, "in a state in which it cannot be changed");
        };
    }
}
