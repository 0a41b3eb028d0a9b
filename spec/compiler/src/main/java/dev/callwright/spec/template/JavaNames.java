package dev.callwright.spec.template;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.SpecNode;
import dev.callwright.spec.rule.SpecProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.SourceVersion;

/** Refuses what cannot be a name or a text constant in the Java that the templates make of it. */
public final class JavaNames {

    /** What a model has beside its accessors, and what every object has. */
    private static final Set<String> METHODS_OF_MODELS = Set.of(
            "additionalProperties",
            "builder",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toBuilder",
            "toString",
            "wait");

    /** What the templates refer to by these names. */
    private static final Set<String> TYPES_OF_TEMPLATES = Set.of(
            "BigDecimal",
            "Body",
            "Boolean",
            "Builder",
            "Call",
            "Collections",
            "Constraints",
            "ContractViolationException",
            "GET",
            "Headers",
            "Integer",
            "IntentTable",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonCreator",
            "JsonFormat",
            "JsonIgnoreProperties",
            "JsonInclude",
            "JsonProperty",
            "JsonValue",
            "List",
            "LocalDateTime",
            "Long",
            "Map",
            "Nullable",
            "Object",
            "Objects",
            "Override",
            "POST",
            "Query",
            "RequestBody",
            "ResponseBody",
            "Streaming",
            "String",
            "TreeMap",
            "WirePattern");

    private static final List<String> PARTS_OF_ANSWERS = List.of("code", "msg", "status", "reason");

    private final List<SpecProblem> problems = new ArrayList<>();

    private JavaNames() {}

    /**
     * All problems, in the order of the spec.
     *
     * @param root the whole spec
     * @throws SpecException naming the place, when something is of another kind than expected
     */
    public static List<SpecProblem> check(SpecNode root) throws SpecException {
        JavaNames names = new JavaNames();
        names.servers(root);
        SpecNode schemas = root.get("components").get("schemas");
        names.operations(root.get("paths"), schemas);
        for (SpecNode.Entry schema : schemas.entries()) {
            names.type(schema.key(), schema.value());
            names.schema(schema.value());
            names.answer(schema.value());
        }
        return List.copyOf(names.problems);
    }

    private void servers(SpecNode root) throws SpecException {
        Optional<SpecNode> servers = root.find("servers");
        if (servers.isPresent()) {
            for (SpecNode server : servers.get().items()) {
                written(server.get("url"), "[A-Za-z0-9:/._~-]+", "an address of letters, digits and : / . _ ~ -");
            }
        }
    }

    private void operations(SpecNode paths, SpecNode schemas) throws SpecException {
        Map<String, SpecNode> seen = new HashMap<>();
        for (SpecNode.Entry path : paths.entries()) {
            if (!path.key().matches("/[A-Za-z0-9/._~-]*")) {
                report(path.value(), "a path is of letters, digits and / . _ ~ -, with no variable in it");
            }
            for (SpecNode.Entry method : path.value().entries()) {
                operation(method.value(), seen, schemas);
            }
        }
    }

    private void operation(SpecNode operation, Map<String, SpecNode> seen, SpecNode schemas) throws SpecException {
        SpecNode id = operation.get("operationId");
        if (!id.text().matches("[a-z][A-Za-z0-9]*") || SourceVersion.isKeyword(id.text())) {
            report(
                    id,
                    "operationId \"" + id.text() + "\" becomes a method in Java: a small letter, letters and digits");
        }
        SpecNode first = seen.putIfAbsent(id.text(), id);
        if (first != null) {
            report(
                    id,
                    "operationId \"" + id.text() + "\" stands in line "
                            + first.place().line() + " already");
        }
        for (SpecNode tag : items(operation, "tags")) {
            written(tag, "[A-Z][A-Za-z0-9]*", "the name of an interface in Java: a capital, letters and digits");
        }
        for (SpecNode parameter : items(operation, "parameters")) {
            member(parameter.get("name").text(), parameter.get("name"));
            inQuery(parameter.get("schema"), schemas);
        }
    }

    /** Retrofit writes what a constant says of itself, which is its text, or the name of its number. */
    private void inQuery(SpecNode schema, SpecNode schemas) throws SpecException {
        Optional<SpecNode> closed = schemas.find(schema.textOrEmpty("$ref").replaceFirst(".*/", ""));
        if (closed.isPresent() && !closed.get().textOrEmpty("type").equals("string")) {
            report(schema, "a parameter is a plain value or one of a closed set of texts");
        }
    }

    private void type(String name, SpecNode schema) {
        if (!name.matches("[A-Z][A-Za-z0-9]*")) {
            report(schema, "\"" + name + "\" becomes a class in Java: a capital, letters and digits");
        } else if (TYPES_OF_TEMPLATES.contains(name)) {
            report(schema, "\"" + name + "\" is a class that every model uses; give the schema another name");
        }
    }

    /** Its model implements an interface, of whose methods each has a property. */
    private void answer(SpecNode schema) throws SpecException {
        List<SpecNode> parts = items(schema, "allOf");
        boolean extended = false;
        for (SpecNode part : parts) {
            extended |= part.textOrEmpty("$ref").endsWith("/Envelope");
        }
        Optional<SpecNode> properties = schema.find("properties");
        if (schema.flagOrFalse("x-answer") && !extended) {
            for (String part : PARTS_OF_ANSWERS) {
                if (properties.isEmpty() || properties.get().find(part).isEmpty()) {
                    report(schema, "an x-answer has the property \"" + part + "\", of its own or from Envelope");
                }
            }
        }
    }

    private void schema(SpecNode schema) throws SpecException {
        Optional<SpecNode> properties = schema.find("properties");
        if (properties.isPresent()) {
            Map<String, String> seen = new HashMap<>();
            for (SpecNode.Entry property : properties.get().entries()) {
                member(property.key(), property.value());
                String other = seen.putIfAbsent(folded(property.key()), property.key());
                if (other != null) {
                    report(property.value(), "\"" + property.key() + "\" and \"" + other + "\" are one name in Java");
                }
                schema(property.value());
            }
        }
        for (SpecNode part : items(schema, "allOf")) {
            schema(part);
        }
        for (String inner : List.of("items", "additionalProperties")) {
            Optional<SpecNode> found = schema.find(inner).filter(SpecNode::isMapping);
            if (found.isPresent()) {
                schema(found.get());
            }
        }
        texts(schema);
    }

    private void texts(SpecNode schema) throws SpecException {
        Optional<SpecNode> pattern = schema.find("pattern");
        if (pattern.isPresent()) {
            pattern(pattern.get());
        }
        Optional<SpecNode> form = schema.find("x-java-pattern");
        if (form.isPresent() && !isFormOfTime(form.get().text())) {
            report(form.get(), "\"" + form.get().text() + "\" is no pattern of DateTimeFormatter");
        }
        if (schema.textOrEmpty("type").equals("string")) {
            for (SpecNode value : items(schema, "enum")) {
                written(value, "[A-Za-z0-9._-]+", "a text of letters, digits and . _ -");
            }
        }
        for (SpecNode name : items(schema, "x-enum-varnames")) {
            written(name, "[A-Z][A-Z0-9_]*", "a constant in Java: capitals, digits and underscores");
        }
    }

    private void pattern(SpecNode pattern) throws SpecException {
        try {
            Pattern.compile(pattern.text());
        } catch (PatternSyntaxException e) {
            report(pattern, "no regular expression that Java knows: " + e.getDescription());
        }
        // The OpenAPI Generator puts an underscore between the two, in whatever text they stand.
        if (pattern.text().contains("*/") || pattern.text().contains("/*")) {
            report(pattern, "write the slash beside the star as [/]");
        }
    }

    private static boolean isFormOfTime(String form) {
        try {
            String example = DateTimeFormatter.ofPattern(form).format(LocalDate.EPOCH.atStartOfDay());
            return !example.isEmpty() && form.matches("[^\"\\\\\\p{Cntrl}]+");
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** Java has its own case, and no underscores, whatever the wire has. */
    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private void member(String name, SpecNode place) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*") || SourceVersion.isKeyword(name)) {
            report(place, "\"" + name + "\" becomes a method in Java: letters, digits and underscores, and no keyword");
        } else if (METHODS_OF_MODELS.contains(name)) {
            report(place, "\"" + name + "\" becomes a method in Java, and every model has another one of that name");
        }
    }

    private void written(SpecNode text, String form, String expected) throws SpecException {
        if (!text.text().matches(form)) {
            report(text, "\"" + text.text() + "\" is not " + expected);
        }
    }

    private static List<SpecNode> items(SpecNode node, String key) throws SpecException {
        Optional<SpecNode> found = node.find(key);
        return found.isPresent() ? found.get().items() : List.of();
    }

    private void report(SpecNode node, String message) {
        problems.add(new SpecProblem(node.place(), message));
    }
}
