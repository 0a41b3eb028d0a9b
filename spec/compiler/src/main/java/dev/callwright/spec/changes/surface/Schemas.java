package dev.callwright.spec.changes.surface;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.SpecNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements that are fields of models, and the values of enums. */
final class Schemas {

    private static final Map<Fact, List<String>> KEYWORDS = Map.of(
            Fact.MIN, List.of("minLength", "minItems", "minimum"),
            Fact.MAX, List.of("maxLength", "maxItems", "maximum"),
            Fact.PATTERN, List.of("pattern"),
            Fact.NULLABLE, List.of("nullable"),
            Fact.DEFAULT, List.of("default"),
            Fact.SENSITIVE, List.of("x-sensitive"),
            Fact.DESCRIPTION, List.of("description"),
            Fact.INFERRED, List.of("x-inferred"));

    private final References references;
    private final List<Element> elements = new ArrayList<>();

    private Schemas(References references) {
        this.references = references;
    }

    static List<Element> of(SpecNode root) throws SpecException {
        Schemas schemas = new Schemas(References.of(root));
        for (SpecNode.Entry schema : root.get("components").get("schemas").entries()) {
            schemas.parts(schema.key(), schema.value());
            schemas.values(schema.key(), schema.value());
        }
        return schemas.elements;
    }

    private void parts(String name, SpecNode schema) throws SpecException {
        fields(name, schema);
        Optional<SpecNode> parts = schema.find("allOf");
        if (parts.isPresent()) {
            for (SpecNode part : parts.get().items()) {
                fields(name, part);
            }
        }
    }

    private void fields(String owner, SpecNode schema) throws SpecException {
        Optional<SpecNode> properties = schema.find("properties");
        if (properties.isPresent()) {
            List<String> required = schema.texts("required");
            for (SpecNode.Entry property : properties.get().entries()) {
                Map<Fact, String> facts = facts(property.value());
                facts.put(Fact.REQUIRED, Boolean.toString(required.contains(property.key())));
                String evidence = facts.getOrDefault(Fact.DESCRIPTION, "");
                elements.add(new Element(Kind.FIELD, owner, property.key(), evidence, references.use(owner), facts));
            }
        }
    }

    private static Map<Fact, String> facts(SpecNode schema) throws SpecException {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.TYPE, type(schema));
        for (Map.Entry<Fact, List<String>> keyword : KEYWORDS.entrySet()) {
            for (String key : keyword.getValue()) {
                Optional<SpecNode> value = schema.find(key);
                if (value.isPresent()) {
                    facts.put(keyword.getKey(), value.get().text());
                }
            }
        }
        return facts;
    }

    private static String type(SpecNode schema) throws SpecException {
        if (schema.find("$ref").isPresent()) {
            return References.name(schema.get("$ref").text());
        }
        if (schema.flagOrFalse("x-text-or-number")) {
            return "text or number";
        }
        if (schema.find("items").isPresent()) {
            return "list of " + type(schema.get("items"));
        }
        String format = schema.textOrEmpty("format");
        return schema.textOrEmpty("type") + (format.isEmpty() ? "" : " " + format);
    }

    private void values(String owner, SpecNode schema) throws SpecException {
        List<String> values = schema.texts("enum");
        List<String> names = schema.texts("x-enum-varnames");
        for (int i = 0; i < values.size() && i < names.size(); i++) {
            Element value = Element.of(Kind.VALUE, owner, names.get(i), values.get(i), Fact.CODE, values.get(i));
            elements.add(new Element(
                    Kind.VALUE, owner, value.name(), value.evidence(), references.use(owner), value.facts()));
        }
    }
}
