package dev.callwright.contract.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every example in the spec is valid against the schema that it stands beside. */
class SpecExamplesTest {

    private static final JsonNode SPEC =
            new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Spec.text()));
    private static final String HERE = "urn:callwright:spec";

    // As JSON: the validator's own reader does not resolve the aliases of YAML.
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(HERE, SPEC.toString())));
    private static final String POST = "/paths/~1voice~1group~1call~1send~1agent/post";

    @TestFactory
    Stream<DynamicTest> everyExampleOfAnOperationIsValid() {
        return Schemas.operations(Place.root(Spec.text()))
                .flatMap(Place::all)
                .filter(place -> place.has("examples"))
                .flatMap(content -> content.find("examples").orElseThrow().fields().values().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.path(),
                                () -> assertThat(problems(
                                                content.path() + "/schema", SPEC.at(example.path() + "/value")))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationShowsWhatItTakesAndAnswers() {
        return Schemas.operations(Place.root(Spec.text()))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.path(),
                        () -> assertThat(operation.all().filter(place -> place.has("examples")))
                                .hasSizeGreaterThanOrEqualTo(operation.has("requestBody") ? 2 : 1)));
    }

    @Test
    void theRequestInTheSpecIsTheDocuments() throws IOException {
        assertThat(SPEC.at(POST + "/requestBody/content/application~1json/examples/document/value"))
                .isEqualTo(DocumentRequest.json());
    }

    @Test
    void anInvalidRequestWouldBeNoticed() throws IOException {
        JsonNode request = DocumentRequest.json();
        ((ObjectNode) request).put("taskName", "x").put("agentId", "41");

        assertThat(problems("/components/schemas/CreateTaskRequest", request)).hasSize(2);
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfASchemaIsValid() {
        return Schemas.all(Place.root(Spec.text()))
                .filter(schema -> schema.has("example"))
                .map(Place::path)
                .distinct()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(problems(path, SPEC.at(path + "/example")))
                                .isEmpty()));
    }

    private static List<Error> problems(String schema, JsonNode example) {
        assertThat(example.isMissingNode()).isFalse();
        return SCHEMAS.getSchema(SchemaLocation.of(HERE + "#" + schema)).validate(example);
    }
}
