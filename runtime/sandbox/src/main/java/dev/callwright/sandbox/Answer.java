package dev.callwright.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.rules.Refusal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a create, in the document's form.
 *
 * @param code the status code, a string on the wire
 * @param msg what it means
 * @param data the id of the new task; null on failure
 */
record Answer(String code, String msg, @Nullable Long data) {

    /** As in the document's example. */
    static Answer accepted(long id) {
        return new Answer(CreateTaskStatus.SUCCESS.code(), "success", id);
    }

    static Answer refused(Refusal refusal) {
        return of(refusal.status());
    }

    static Answer of(CreateTaskStatus status) {
        return new Answer(status.code(), status.title(), null);
    }

    /** The answer for a code that the contract may not know. */
    static Answer of(String code) {
        return CreateTaskStatus.of(code).map(Answer::of).orElseGet(() -> new Answer(code, "", null));
    }

    byte[] json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("msg", msg)
                .put("data", data)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
