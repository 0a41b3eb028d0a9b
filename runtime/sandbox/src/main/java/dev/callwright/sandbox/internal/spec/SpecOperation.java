package dev.callwright.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * An operation of the contract.
 *
 * @param path its path
 * @param key the key below the path, its method in small letters
 * @param described what stands there
 */
record SpecOperation(String path, String key, JsonNode described) {

    String method() {
        return key.toUpperCase(Locale.ROOT);
    }

    /** Where it stands, as a JSON pointer. */
    String pointer() {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + key;
    }
}
