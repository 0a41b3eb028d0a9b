package dev.callwright.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the contract demands of the requests of an operation. Thread-safe. */
public final class RequestSchema {

    private final List<SpecSchema> body;
    private final Map<String, SpecSchema> parameters;
    private final Set<String> required;

    private RequestSchema(List<SpecSchema> body, Map<String, SpecSchema> parameters, Set<String> required) {
        this.body = body;
        this.parameters = parameters;
        this.required = required;
    }

    static RequestSchema ofBody(SpecSchema body) {
        return new RequestSchema(List.of(body), Map.of(), Set.of());
    }

    static RequestSchema ofQuery(Map<String, SpecSchema> parameters, Set<String> required) {
        return new RequestSchema(List.of(), parameters, required);
    }

    /** Whether requests have a body; otherwise they have a query string. */
    public boolean hasBody() {
        return !body.isEmpty();
    }

    /** What is wrong with a body, or with a query string as an object of texts; empty when nothing is. */
    public List<SchemaViolation> check(JsonNode value) {
        Stream<SchemaViolation> missing = required.stream()
                .filter(name -> !value.has(name))
                .map(name -> new SchemaViolation(name, "required", "required"));
        Stream<SchemaViolation> wrong = parameters.entrySet().stream()
                .filter(parameter -> value.has(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().check(value.get(parameter.getKey())).stream()
                        .map(violation -> violation.in(parameter.getKey())));
        Stream<SchemaViolation> inBody = body.stream().flatMap(schema -> schema.check(value).stream());
        return Stream.of(missing, wrong, inBody).flatMap(found -> found).toList();
    }
}
