package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.spec.DocumentRequest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

    @Test
    void theDocumentsRequestSurvivesReadingAndWriting() throws IOException {
        JsonNode request = DocumentRequest.json();

        CreateTaskRequest read = Json.read(request.toString(), CreateTaskRequest.class);

        assertThat(Json.tree(read)).isEqualTo(request);
        assertThat(read.toBuilder().build()).isEqualTo(read);
    }

    @Test
    void whatIsAbsentIsNotWrittenAndNotFilledIn() throws IOException {
        GroupCallTask task =
                GroupCallTask.builder().taskName("Overdue").agentId(41).build();

        assertThat(Json.write(task)).isEqualTo("{\"taskName\":\"Overdue\",\"agentId\":41}");
        assertThat(task.maxCalls()).isNull();
    }

    @Test
    void theStartIsWrittenAndReadInTheWireForm() throws IOException {
        String json = "{\"taskName\":\"Overdue\",\"sendTime\":\"2026-04-01 09:08:07\",\"agentId\":41}";

        GroupCallTask task = Json.read(json, GroupCallTask.class);

        assertThat(task.sendTime()).isEqualTo(LocalDateTime.of(2026, 4, 1, 9, 8, 7));
        assertThat(Json.write(task)).isEqualTo(json);
    }

    @Test
    void otherKeysOfCallInformationStandBesideTheNamedOnes() throws IOException {
        String json = "{\"name\":\"N\",\"a_key\":\"2\",\"z_key\":\"1\"}";

        CallInformation read = Json.read(json, CallInformation.class);

        assertThat(read.name()).isEqualTo("N");
        assertThat(read.additionalProperties()).isEqualTo(Map.of("z_key", "1", "a_key", "2"));
        assertThat(Json.write(read)).isEqualTo(json);
        assertThat(read.toBuilder().build()).isEqualTo(read);
    }

    @Test
    void aNamedKeyPutInByNameIsNotWrittenTwice() throws IOException {
        CallInformation information = CallInformation.builder()
                .dueDate("2026-01-01")
                .put("due_date", "2026-02-02")
                .build();

        assertThat(information.dueDate()).isEqualTo("2026-02-02");
        assertThat(Json.write(information)).isEqualTo("{\"due_date\":\"2026-02-02\"}");
    }

    @Test
    void noOtherKeysIsAnEmptyMap() throws IOException {
        assertThat(Json.read("{}", CallInformation.class).additionalProperties())
                .isEmpty();
        assertThat(Json.read("{\"other\":null}", CallInformation.class).additionalProperties())
                .isEmpty();
    }

    @Test
    void anOddAnswerIsKeptAsItCame() throws IOException {
        CreateTaskResponse response =
                Json.read("{\"code\":\"\",\"data\":-1,\"more\":\"not in the contract\"}", CreateTaskResponse.class);

        assertThat(response.code()).isEmpty();
        assertThat(response.data()).isEqualTo(-1);
        assertThat(response.msg()).isNull();
    }

    @Test
    void withoutWhatIsNeverNullThereIsNoModel() {
        assertThatThrownBy(() -> Json.read("{\"strTime\":\"09:00\"}", CallingWindow.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("endTime is required");
    }

    @Test
    void anEnumIsItsNumberOnTheWire() throws IOException {
        assertThat(Json.write(RecallType.BY_INTENT)).isEqualTo("3");
        assertThat(Json.read("3", RecallType.class)).isSameAs(RecallType.BY_INTENT);
        assertThatThrownBy(() -> Json.read("2", RecallType.class)).hasMessageContaining("none of 0, 1, 3");
    }
}
