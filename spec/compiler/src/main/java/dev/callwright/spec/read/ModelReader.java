package dev.callwright.spec.read;

import dev.callwright.spec.contract.FieldRow;
import dev.callwright.spec.contract.ModelRow;
import dev.callwright.spec.contract.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the schemas as models with fields. */
final class ModelReader {

    private ModelReader() {}

    static List<ModelRow> models(SpecNode root) throws SpecException {
        List<ModelRow> models = new ArrayList<>();
        for (SpecNode.Entry schema : root.get("components").get("schemas").entries()) {
            models.add(model(schema.key(), schema.value()));
        }
        return List.copyOf(models);
    }

    private static ModelRow model(String name, SpecNode schema) throws SpecException {
        List<String> parts = new ArrayList<>();
        List<FieldRow> fields = new ArrayList<>(fields(schema));
        Optional<SpecNode> allOf = schema.find("allOf");
        if (allOf.isPresent()) {
            for (SpecNode part : allOf.get().items()) {
                if (part.find("$ref").isPresent()) {
                    parts.add(ShapeReader.model(part));
                } else {
                    fields.addAll(fields(part));
                }
            }
        }
        return new ModelRow(
                schema.place(),
                name,
                schema.textOrEmpty("description"),
                ShapeReader.shape(schema),
                List.copyOf(parts),
                List.copyOf(fields),
                others(schema));
    }

    private static List<FieldRow> fields(SpecNode schema) throws SpecException {
        List<FieldRow> fields = new ArrayList<>();
        Set<String> required = new HashSet<>(schema.texts("required"));
        Optional<SpecNode> properties = schema.find("properties");
        if (properties.isPresent()) {
            for (SpecNode.Entry property : properties.get().entries()) {
                fields.add(field(property.key(), property.value(), required.contains(property.key())));
            }
        }
        return fields;
    }

    /** A property, whose schema says everything of it but whether it has to be there. */
    private static FieldRow field(String name, SpecNode schema, boolean required) throws SpecException {
        GeneratedSchema.checkField(schema);
        return new FieldRow(
                schema.place(),
                name,
                ShapeReader.shape(schema),
                required,
                schema.flagOrFalse("nullable"),
                schema.textOrEmpty("description"),
                schema.textOrEmpty("x-inferred"),
                schema.flagOrFalse("x-sensitive"));
    }

    private static Optional<Shape> others(SpecNode schema) throws SpecException {
        Optional<SpecNode> others = schema.find("additionalProperties");
        // Plain true or false tells nothing of what the values are.
        return others.isPresent() && others.get().isMapping()
                ? Optional.of(ShapeReader.shape(others.get()))
                : Optional.empty();
    }
}
