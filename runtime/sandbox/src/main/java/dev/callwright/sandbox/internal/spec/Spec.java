package dev.callwright.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.callwright.contract.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract's spec, as the contract jar ships it. */
public final class Spec {

    /** Beside the vocabulary: in a module of its own, a resource is found by a class of that module alone. */
    private static final String RESOURCE = "openapi.yaml";

    private static final String IRI = "callwright:contract";

    /**
     * What the validator does not know (the extensions, and all around the schemas) it reports to the log otherwise.
     */
    private static final Dialect QUIET = Dialect.builder(Dialects.getOpenApi30())
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build();

    private final JsonNode document;
    private final SchemaRegistry registry;

    Spec(JsonNode document) {
        this.document = document;
        // Handed over as JSON: the validator's own YAML reader does not resolve anchors.
        this.registry = SchemaRegistry.withDialect(
                QUIET,
                builder -> builder.schemas(Map.of(IRI, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .regularExpressionFactory(EcmaPattern::of)
                                .build()));
    }

    /** The spec of the contract on the class path; read once. */
    public static Spec ofContract() {
        return OfContract.INSTANCE;
    }

    /** The path of an operation. */
    public String path(String operationId) {
        return operation(operationId).path();
    }

    /** The method of an operation, in capitals. */
    public String method(String operationId) {
        return operation(operationId).method();
    }

    /** What a request of an operation has to fit: its body, or the parameters of its query string. */
    public RequestSchema request(String operationId) {
        SpecOperation operation = operation(operationId);
        String pointer = operation.pointer();
        JsonNode described = operation.described();
        if (described.has("requestBody")) {
            String content = "/requestBody/content/application~1json/schema";
            return RequestSchema.ofBody(schemaAt(pointer + content));
        }
        Map<String, SpecSchema> parameters = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        JsonNode list = described.path("parameters");
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i).path("name").asText();
            parameters.put(name, schemaAt(pointer + "/parameters/" + i + "/schema"));
            if (list.get(i).path("required").asBoolean()) {
                required.add(name);
            }
        }
        return RequestSchema.ofQuery(parameters, required);
    }

    private SpecOperation operation(String operationId) {
        for (Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().path("operationId").asText().equals(operationId)) {
                    return new SpecOperation(path.getKey(), operation.getKey(), operation.getValue());
                }
            }
        }
        throw new IllegalStateException("[callwright/spec] the contract has no operation " + operationId);
    }

    /** A schema of {@code components/schemas}. */
    public SpecSchema schema(String name) {
        return schemaAt("/components/schemas/" + name);
    }

    private SpecSchema schemaAt(String pointer) {
        return new SpecSchema(registry.getSchema(SchemaLocation.of(IRI + "#" + pointer)));
    }

    /** What the contract says about a property in a keyword of its own, such as {@code x-java-pattern}. */
    public String extension(String schema, String property, String keyword) {
        JsonNode value = document.at("/components/schemas/" + schema + "/properties/" + property + "/" + keyword);
        if (!value.isTextual()) {
            throw new IllegalStateException(
                    "[callwright/spec] " + schema + "." + property + " has no " + keyword + " in the contract");
        }
        return value.textValue();
    }

    private static Spec read() {
        try (InputStream yaml = Scenario.class.getResourceAsStream(RESOURCE)) {
            if (yaml == null) {
                throw new IllegalStateException("[callwright/spec] the contract jar does not carry " + RESOURCE);
            }
            Object loaded = new Load(LoadSettings.builder().setLabel(RESOURCE).build()).loadFromInputStream(yaml);
            return new Spec(new ObjectMapper().valueToTree(loaded));
        } catch (IOException e) {
            throw new UncheckedIOException("[callwright/spec] cannot read " + RESOURCE, e);
        }
    }

    private static final class OfContract {
        static final Spec INSTANCE = read();
    }
}
