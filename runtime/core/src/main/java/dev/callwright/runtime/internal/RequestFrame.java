package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.client.ContractJson;
import dev.callwright.contract.model.GroupCallTask;
import java.util.Arrays;

/** The JSON around the callees of a request. */
public final class RequestFrame {

    static final String CALLEES = "numberInfoList";

    private static final String APP_ID = "appId";
    private static final ObjectMapper MAPPER = ContractJson.newMapper();
    private static final byte[] LIST = (",\"" + CALLEES + "\":[").getBytes(US_ASCII);
    private static final byte[] CLOSING = "]}".getBytes(US_ASCII);

    private final byte[] opening;

    public RequestFrame(String appId, GroupCallTask task) {
        ObjectNode request = MAPPER.createObjectNode().put(APP_ID, appId);
        request.setAll(MAPPER.<ObjectNode>valueToTree(task));
        byte[] object = json(request);
        int open = object.length - 1; // Without its closing brace.
        opening = Arrays.copyOf(object, open + LIST.length);
        System.arraycopy(LIST, 0, opening, open, LIST.length);
    }

    /** The JSON before the first callee. */
    public byte[] opening() {
        return opening;
    }

    /** The JSON after the last callee. */
    public byte[] closing() {
        return CLOSING;
    }

    private static byte[] json(ObjectNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError(
                    "a tree can always be written: " + e.getClass().getName());
        }
    }
}
