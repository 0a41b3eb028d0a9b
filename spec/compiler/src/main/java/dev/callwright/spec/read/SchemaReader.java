package dev.callwright.spec.read;

import dev.callwright.spec.contract.LimitRow;
import dev.callwright.spec.contract.VariableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the vocabulary takes from the schemas: the variables of a callee, and the limits. */
final class SchemaReader {

    /** A text slot is a text of the entry itself with such a name. */
    private static final Pattern SLOT = Pattern.compile("text[0-9]+");

    private SchemaReader() {}

    static List<VariableRow> variables(SpecNode root) throws SpecException {
        SpecNode schemas = root.get("components").get("schemas");
        List<VariableRow> variables = new ArrayList<>();
        for (SpecNode.Entry property : properties(schemas, "CalleeEntry")) {
            if (SLOT.matcher(property.key()).matches()) {
                variables.add(variable(property, property.key(), false));
            }
        }
        for (SpecNode.Entry property : properties(schemas, "CallInformation")) {
            variables.add(variable(property, property.value().get("x-text-slot").text(), true));
        }
        return List.copyOf(variables);
    }

    private static VariableRow variable(SpecNode.Entry property, String slot, boolean callInformation)
            throws SpecException {
        SpecNode schema = property.value();
        return new VariableRow(
                schema.place(),
                property.key(),
                slot,
                callInformation,
                Math.toIntExact(schema.get("maxLength").number()),
                schema.textOrEmpty("x-holds"),
                schema.texts("x-required-by"),
                schema.textOrEmpty("description"));
    }

    static List<LimitRow> limits(SpecNode root) throws SpecException {
        SpecNode schemas = root.get("components").get("schemas");
        List<LimitRow> limits = new ArrayList<>();
        for (SpecNode.Entry schema : schemas.entries()) {
            for (SpecNode.Entry property : properties(schemas, schema.key())) {
                Optional<SpecNode> name = property.value().find("x-limit");
                if (name.isPresent()) {
                    limits.add(limit(schema.key() + "." + property.key(), name.get(), property.value()));
                }
            }
        }
        for (SpecNode.Entry scheme :
                root.get("components").get("securitySchemes").entries()) {
            Optional<SpecNode> name = scheme.value().find("x-limit");
            if (name.isPresent()) {
                limits.add(maxAge(scheme.value().get("name").text(), name.get(), scheme.value()));
            }
        }
        return List.copyOf(limits);
    }

    private static LimitRow maxAge(String header, SpecNode name, SpecNode scheme) throws SpecException {
        return new LimitRow(
                name.place(),
                name.text(),
                header,
                0,
                scheme.get("x-max-age-seconds").number(),
                scheme.textOrEmpty("description"));
    }

    private static LimitRow limit(String property, SpecNode name, SpecNode schema) throws SpecException {
        String kind = switch (schema.get("type").text()) {
            case "string" -> "Length";
            case "array" -> "Items";
            default -> "imum";
        };
        Optional<SpecNode> min = schema.find("min" + kind);
        return new LimitRow(
                name.place(),
                name.text(),
                property,
                min.isPresent() ? min.get().number() : 0,
                schema.get("max" + kind).number(),
                schema.textOrEmpty("description"));
    }

    /** The properties that a schema declares itself, also in the parts of its {@code allOf}. */
    private static List<SpecNode.Entry> properties(SpecNode schemas, String schema) throws SpecException {
        SpecNode node = schemas.get(schema);
        List<SpecNode.Entry> properties = new ArrayList<>();
        List<SpecNode> parts = new ArrayList<>(List.of(node));
        Optional<SpecNode> allOf = node.find("allOf");
        if (allOf.isPresent()) {
            parts.addAll(allOf.get().items());
        }
        for (SpecNode part : parts) {
            Optional<SpecNode> declared = part.find("properties");
            if (declared.isPresent()) {
                properties.addAll(declared.get().entries());
            }
        }
        return properties;
    }
}
