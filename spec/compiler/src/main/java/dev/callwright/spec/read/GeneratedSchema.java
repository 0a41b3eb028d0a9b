package dev.callwright.spec.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Refuses what the spec may say of a schema and the generated models would not keep: a type that they do not have, or a
 * rule that they would not check.
 */
public final class GeneratedSchema {

    /** The formats of each type; none is the empty one. */
    private static final Map<String, Set<String>> TYPES = new TreeMap<>(Map.of(
            "string", Set.of("", "local-date-time"),
            "integer", Set.of("", "int32", "int64"),
            "number", Set.of(""),
            "boolean", Set.of(""),
            "array", Set.of(""),
            "object", Set.of("")));

    /** The types of which there are enums. */
    private static final Set<String> CLOSED = Set.of("integer", "string");

    private static final Set<String> KEPT = Set.of(
            "$ref",
            "description",
            "example",
            "type",
            "format",
            "nullable",
            "default",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "allOf",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "minItems",
            "maxItems");

    private GeneratedSchema() {}

    /** Whether the models do what a keyword of a schema says, or it says nothing that they would have to do. */
    public static boolean keeps(String keyword) {
        return KEPT.contains(keyword) || keyword.startsWith("x-");
    }

    static void check(SpecNode schema) throws SpecException {
        for (SpecNode.Entry keyword : schema.entries()) {
            String name = keyword.key();
            if (!keeps(name)) {
                throw new SpecException(
                        keyword.value().place(),
                        "the generated models do not check " + name + "; say it in the description");
            }
        }
        boolean typed = schema.find("$ref").isEmpty()
                && schema.find("allOf").isEmpty()
                && !schema.flagOrFalse("x-text-or-number");
        if (typed) {
            type(schema);
        }
    }

    private static void type(SpecNode schema) throws SpecException {
        String type = schema.get("type").text();
        Set<String> formats = TYPES.get(type);
        if (formats == null) {
            throw new SpecException(
                    schema.get("type").place(), "the type is one of " + String.join(", ", TYPES.keySet()));
        }
        String format = schema.textOrEmpty("format");
        if (!formats.contains(format)) {
            throw new SpecException(
                    schema.get("format").place(),
                    "the generated models have no " + type + " of format " + format + "; leave the format out"
                            + (type.equals("string") ? ", or use local-date-time with x-java-pattern" : ""));
        }
        Optional<SpecNode> closed = schema.find("enum");
        if (closed.isPresent()) {
            closed(type, closed.get());
        }
    }

    private static void closed(String type, SpecNode values) throws SpecException {
        if (!CLOSED.contains(type)) {
            throw new SpecException(
                    values.place(),
                    "a closed set of values is of whole numbers or texts: type: integer, or type: string");
        }
        if (type.equals("integer")) {
            for (SpecNode value : values.items()) {
                value.number();
            }
        }
    }

    /** A field's own enum would have no class. */
    static void checkField(SpecNode schema) throws SpecException {
        if (schema.find("enum").isPresent()) {
            throw new SpecException(
                    schema.get("enum").place(), "give the enum a schema of its own, and refer to it with $ref");
        }
    }
}
