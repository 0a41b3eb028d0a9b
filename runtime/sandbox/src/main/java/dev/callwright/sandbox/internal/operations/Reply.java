package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.sandbox.Refusal.Status;
import java.nio.charset.StandardCharsets;

/**
 * What is answered to a request.
 *
 * @param envelope its form
 * @param code the status code
 * @param msg what it means
 * @param data what was asked for; a null node on failure
 */
public record Reply(EnvelopeForm envelope, String code, String msg, JsonNode data) {

    /** As in the document's example. */
    private static final String SUCCESS = "success";

    public static Reply success(EnvelopeForm envelope, Status success, JsonNode data) {
        return new Reply(envelope, success.code(), SUCCESS, data);
    }

    public static Reply failure(EnvelopeForm envelope, Status status) {
        return failure(envelope, status.code(), status.title());
    }

    public static Reply failure(EnvelopeForm envelope, String code, String msg) {
        return new Reply(envelope, code, msg, NullNode.getInstance());
    }

    /** The same in another form. */
    public Reply in(EnvelopeForm other) {
        return new Reply(other, code, msg, data);
    }

    /** The bytes on the wire. */
    public byte[] json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (envelope) {
            case CODE_AS_TEXT -> json.put("code", code).put("msg", msg).set("data", data);
            case CODE_AS_NUMBER ->
                json.put("code", Long.parseLong(code)).put("msg", msg).set("data", data);
            case STATUS -> json.put("status", code).put("reason", msg).set("data", data);
            case FLAT_STATUS -> {
                json.put("status", code).put("reason", msg);
                if (data instanceof ObjectNode fields) {
                    json.setAll(fields);
                }
            }
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
