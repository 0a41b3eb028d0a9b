package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.operations.Reply;
import java.util.Optional;

/**
 * What became of a request.
 *
 * @param reply what is answered
 * @param refusal why it was refused, if it was
 * @param description for people; names the task, never a callee
 */
record Decision(Reply reply, Optional<Refusal> refusal, String description) {

    static Decision done(Reply reply, String description) {
        return new Decision(reply, Optional.empty(), description);
    }

    static Decision refused(Reply reply, Refusal refusal) {
        return new Decision(reply, Optional.of(refusal), "refused " + refusal);
    }
}
