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
    private static final String REQUEST = "/requestBody/content/application~1json";

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

    /** A key that only an example has is not read by anybody. */
    @TestFactory
    Stream<DynamicTest> everyKeyOfAnExampleIsDeclared() {
        return Schemas.operations(Place.root(Spec.text()))
                .flatMap(Place::all)
                .filter(place -> place.has("examples"))
                .flatMap(content -> content.find("examples").orElseThrow().fields().values().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.path(),
                                () -> assertThat(DeclaredKeys.missing(
                                                SPEC, content.path() + "/schema", example.path() + "/value"))
                                        .isEmpty())));
    }

    @Test
    void aKeyThatIsNotDeclaredWouldBeNoticed() {
        JsonNode spec = SPEC.deepCopy();
        ((ObjectNode) spec.at("/components/schemas/CallingWindow/properties")).remove("endTime");

        assertThat(DeclaredKeys.missing(
                        spec, "/components/schemas/CreateTaskRequest", POST + REQUEST + "/examples/document/value"))
                .containsExactly("/allowSendTime/0/endTime");
    }

    @Test
    void theRequestInTheSpecIsTheDocuments() throws IOException {
        assertThat(SPEC.at(POST + REQUEST + "/examples/document/value")).isEqualTo(DocumentRequest.json());
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
