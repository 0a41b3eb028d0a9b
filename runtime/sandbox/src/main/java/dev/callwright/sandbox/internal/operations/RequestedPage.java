package dev.callwright.sandbox.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * Which page of a list is asked for.
 *
 * @param current its number, from 1
 * @param size how many rows it has at most
 */
record RequestedPage(long current, long size) {

    static RequestedPage of(JsonNode request) {
        return new RequestedPage(
                request.path("current").asLong(), request.path("size").asLong());
    }

    /** The page; empty beyond the last one. */
    <T> ObjectNode of(List<T> all, Function<T, JsonNode> row) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode records = page.putArray("records");
        all.stream().skip((current - 1) * size).limit(size).map(row).forEach(records::add);
        return page.put("total", all.size())
                .put("size", size)
                .put("current", current)
                .put("searchCount", true)
                .put("pages", (all.size() + size - 1) / size);
    }
}
