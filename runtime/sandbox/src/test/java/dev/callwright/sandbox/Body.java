package dev.callwright.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Request bodies, each a variation of the smallest or of the document's. */
public final class Body {

    static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode task;

    private Body(ObjectNode task) {
        this.task = task;
    }

    static String document() {
        try (InputStream in = Body.class.getResourceAsStream("document-request.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A task of agent 43, whose scenario requires no variables, with one callee. */
    public static Body of(String name) {
        ObjectNode task = JSON.createObjectNode()
                .put("appId", "2Xql9RBI")
                .put("taskName", name)
                .put("agentId", 43);
        task.putArray("numberInfoList").addObject().put("calleeNumber", "463200000007");
        return new Body(task);
    }

    /** A task of agent 41 with the variables that its scenario requires. */
    static Body collection(String name) {
        return of(name).with("/agentId", "41")
                .with(
                        "/numberInfoList/0/callInformation",
                        "{\"name\":\"N\",\"borrow_total_money\":\"1\",\"due_date\":\"2026-02-02\"}");
    }

    /** Sets what a JSON pointer points at to a JSON value. */
    public Body with(String pointer, String json) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = task.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), read(json));
        } else {
            ((ObjectNode) parent).set(name, read(json));
        }
        return this;
    }

    Body without(String pointer) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) task.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return this;
    }

    /** Callees 460000000000, 460000000001 and so on, without variables. */
    Body callees(int count) {
        ArrayNode callees = task.putArray("numberInfoList");
        for (int i = 0; i < count; i++) {
            callees.addObject().put("calleeNumber", number(i));
        }
        return this;
    }

    Body recall(int type, int minutes, int times, String... intents) {
        ObjectNode flow = task.putObject("recallFlow")
                .put("recallType", type)
                .put("recallInterval", minutes)
                .put("recallNum", times);
        for (String intent : intents) {
            flow.withArray("recallIntent").add(intent);
        }
        return this;
    }

    static String number(int index) {
        return String.valueOf(460000000000L + index);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return task.toString();
    }
}
