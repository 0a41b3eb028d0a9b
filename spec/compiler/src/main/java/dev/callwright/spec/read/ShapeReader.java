package dev.callwright.spec.read;

import dev.callwright.spec.contract.EnumRow;
import dev.callwright.spec.contract.Shape;
import dev.callwright.spec.contract.Shape.Kind;
import dev.callwright.spec.contract.Shape.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a value may be. */
final class ShapeReader {

    private static final String MODELS = "#/components/schemas/";

    private ShapeReader() {}

    static Shape shape(SpecNode schema) throws SpecException {
        GeneratedSchema.check(schema);
        Kind kind = kind(schema);
        return new Shape(
                kind,
                model(schema),
                element(schema),
                range(kind, schema),
                schema.textOrEmpty("pattern"),
                schema.textOrEmpty("default"),
                values(schema),
                schema.textOrEmpty("x-values"));
    }

    private static Optional<Shape> element(SpecNode schema) throws SpecException {
        Optional<SpecNode> items = schema.find("items");
        return items.isPresent() ? Optional.of(shape(items.get())) : Optional.empty();
    }

    /** The name of the schema that a reference points at; empty when the node is none. */
    static String model(SpecNode schema) throws SpecException {
        Optional<SpecNode> reference = schema.find("$ref");
        if (reference.isEmpty()) {
            return "";
        }
        String target = reference.get().text();
        if (!target.startsWith(MODELS)) {
            throw new SpecException(reference.get().place(), "a reference to " + MODELS + "… is expected here");
        }
        return target.substring(MODELS.length());
    }

    private static Kind kind(SpecNode schema) throws SpecException {
        if (schema.find("$ref").isPresent()) {
            return Kind.MODEL;
        }
        if (schema.flagOrFalse("x-text-or-number")) {
            return Kind.TEXT_OR_NUMBER;
        }
        return switch (schema.textOrEmpty("type")) {
            case "string" -> schema.textOrEmpty("format").equals("local-date-time") ? Kind.LOCAL_TIME : Kind.TEXT;
            case "integer" -> schema.textOrEmpty("format").equals("int64") ? Kind.LONG : Kind.INTEGER;
            case "number" -> Kind.DECIMAL;
            case "boolean" -> Kind.FLAG;
            case "array" -> Kind.LIST;
            default -> Kind.OBJECT;
        };
    }

    private static Range range(Kind kind, SpecNode schema) throws SpecException {
        String keyword = switch (kind) {
            case TEXT, LOCAL_TIME, TEXT_OR_NUMBER -> "Length";
            case LIST -> "Items";
            case INTEGER, LONG, DECIMAL, FLAG, OBJECT, MODEL -> "imum";
        };
        return new Range(bound(schema, "min" + keyword), bound(schema, "max" + keyword));
    }

    private static Optional<Long> bound(SpecNode schema, String keyword) throws SpecException {
        Optional<SpecNode> found = schema.find(keyword);
        return found.isPresent() ? Optional.of(found.get().number()) : Optional.empty();
    }

    private static List<EnumRow> values(SpecNode schema) throws SpecException {
        List<EnumRow> values = new ArrayList<>();
        Optional<SpecNode> closed = schema.find("enum");
        if (closed.isPresent()) {
            List<String> names = schema.texts("x-enum-varnames");
            for (SpecNode value : closed.get().items()) {
                String name = values.size() < names.size() ? names.get(values.size()) : "";
                values.add(new EnumRow(value.place(), value.text(), name));
            }
        }
        return List.copyOf(values);
    }
}
