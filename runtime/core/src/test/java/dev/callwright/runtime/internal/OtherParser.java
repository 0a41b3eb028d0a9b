package dev.callwright.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.client.ContractJson;
import java.io.IOException;

/** What another strict parser makes of an answer. */
final class OtherParser {

    private static final ObjectMapper JSON = ContractJson.newMapper();

    private OtherParser() {}

    /** Success under one of its names, and nothing else under the other. */
    static boolean saysSuccess(byte[] answer) {
        JsonNode tree;
        try {
            tree = JSON.readTree(answer);
        } catch (IOException e) {
            return false;
        }
        JsonNode code = tree.get("code");
        JsonNode status = tree.get("status");
        return (code != null || status != null) && (code == null || isZero(code)) && (status == null || isZero(status));
    }

    private static boolean isZero(JsonNode node) {
        return (node.isTextual() || node.isIntegralNumber()) && node.asText().equals("0");
    }
}
