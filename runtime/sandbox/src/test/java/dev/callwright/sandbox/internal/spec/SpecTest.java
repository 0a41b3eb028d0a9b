package dev.callwright.sandbox.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SpecTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anotherLimitInTheSpecIsAnotherLimitHere() throws Exception {
        JsonNode document = document();
        ((ObjectNode) document.at("/components/schemas/GroupCallTask/properties/taskName")).put("maxLength", 5);
        JsonNode task = JSON.readTree(
                "{\"appId\":\"a\",\"taskName\":\"123456\",\"agentId\":1,\"numberInfoList\":[{\"calleeNumber\":\"123456\"}]}");

        assertThat(Spec.ofContract().schema("CreateTaskRequest").check(task)).isEmpty();
        assertThat(new Spec(document).schema("CreateTaskRequest").check(task))
                .containsExactly(new SchemaViolation("taskName", "maxLength", "maxLength 5"));
    }

    @Test
    void anotherFieldInTheSpecIsCheckedHere() throws Exception {
        JsonNode document = document();
        ((ObjectNode) document.at("/components/schemas/CalleeEntry/properties"))
                .putObject("text11")
                .put("type", "string");
        JsonNode callee = JSON.readTree("{\"calleeNumber\":\"123456\",\"text11\":11}");

        assertThat(Spec.ofContract().schema("CalleeEntry").check(callee)).isEmpty();
        assertThat(new Spec(document).schema("CalleeEntry").check(callee))
                .containsExactly(new SchemaViolation("text11", "type", "type string"));
    }

    @Test
    void aViolationNamesListsByIndexAndNeverAKeyOfTheCallersOwn() throws Exception {
        assertThat(
                        Spec.ofContract()
                                .schema("GroupCallTask")
                                .check(
                                        JSON.readTree(
                                                "{\"taskName\":\"ab\",\"agentId\":1,\"allowSendTime\":[{\"strTime\":\"x\",\"endTime\":\"10:00\"}]}")))
                .extracting(SchemaViolation::field)
                .containsExactly("allowSendTime[0].strTime");
        assertThat(Spec.ofContract().schema("CallInformation").check(JSON.readTree("{\"Jane Doe 4632/0000~0007\":1}")))
                .containsExactly(new SchemaViolation("*", "type", "type string"));
    }

    @Test
    void whatTheSpecDoesNotHaveIsReported() {
        assertThat(Spec.ofContract().path("createTask")).isEqualTo("/voice/group/call/send/agent");
        assertThatIllegalStateException()
                .isThrownBy(() -> Spec.ofContract().path("noSuchOperation"))
                .withMessageContaining("noSuchOperation");
        assertThatIllegalStateException()
                .isThrownBy(() -> Spec.ofContract().extension("GroupCallTask", "taskName", "x-java-pattern"));
    }

    private static JsonNode document() throws Exception {
        try (InputStream yaml = Spec.class.getResourceAsStream("/dev/callwright/contract/openapi.yaml")) {
            return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
        }
    }
}
