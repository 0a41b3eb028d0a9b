package dev.callwright.contract.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Looks for the keys of an example in the schema that it stands beside. */
final class DeclaredKeys {

    private final JsonNode spec;
    private final List<String> missing = new ArrayList<>();

    private DeclaredKeys(JsonNode spec) {
        this.spec = spec;
    }

    /** Pointers to what the example has and the schema does not, both given by pointers into the spec. */
    static List<String> missing(JsonNode spec, String schema, String example) {
        DeclaredKeys keys = new DeclaredKeys(spec);
        keys.look(keys.parts(spec.at(schema)), spec.at(example), "");
        return List.copyOf(keys.missing);
    }

    private void look(List<JsonNode> schemas, JsonNode example, String path) {
        example.properties().forEach(entry -> {
            List<JsonNode> declared = schemas.stream()
                    .flatMap(schema -> parts(declared(schema, entry.getKey())).stream())
                    .toList();
            String key = path + "/" + entry.getKey();
            if (declared.isEmpty()) {
                missing.add(key);
            }
            look(declared, entry.getValue(), key);
        });
        for (int i = 0; example.isArray() && i < example.size(); i++) {
            List<JsonNode> items = schemas.stream()
                    .flatMap(schema -> parts(schema.path("items")).stream())
                    .toList();
            look(items, example.get(i), path + "/" + i);
        }
    }

    private static JsonNode declared(JsonNode schema, String key) {
        JsonNode property = schema.path("properties").path(key);
        return property.isMissingNode() ? schema.path("additionalProperties") : property;
    }

    /** The schema behind its references, and those that it is made of. */
    private List<JsonNode> parts(JsonNode schema) {
        if (schema.isMissingNode()) {
            return List.of();
        }
        if (schema.has("$ref")) {
            return parts(spec.at(schema.get("$ref").textValue().substring(1)));
        }
        List<JsonNode> parts = new ArrayList<>(List.of(schema));
        schema.path("allOf").forEach(part -> parts.addAll(parts(part)));
        return parts;
    }
}
