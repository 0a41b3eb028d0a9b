package dev.callwright.sandbox.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The query string of a URL as an object of texts. */
final class QueryString {

    private QueryString() {}

    static ObjectNode of(String query) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String pair : query.split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            if (!nameAndValue[0].isEmpty()) {
                object.put(decoded(nameAndValue[0]), nameAndValue.length == 2 ? decoded(nameAndValue[1]) : "");
            }
        }
        return object;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
