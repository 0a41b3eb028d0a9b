package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.model.CreateTaskResponse;
import dev.callwright.contract.model.GroupCallTask;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractJsonTest {

    private final ObjectMapper mapper = ContractJson.newMapper();

    @ParameterizedTest
    @ValueSource(strings = {"{\"code\":\"-41\"}", "{\"code\":-41}"})
    void takesACodeAsTextOrNumber(String json) throws JsonProcessingException {
        assertThat(read(json).code()).isEqualTo("-41");
    }

    @Test
    void keepsWhatTheContractDoesNotKnow() throws JsonProcessingException {
        CreateTaskResponse response =
                read("{\"code\":\"-4711\",\"msg\":null,\"data\":5009612345,\"traceId\":{\"a\":[1]}}");

        assertThat(response.code()).isEqualTo("-4711");
        assertThat(response.msg()).isNull();
        assertThat(response.data()).isEqualTo(5_009_612_345L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"0\",\"code\":\"-41\"}",
                "{\"code\":\"0\"} {\"code\":\"0\"}",
                "{\"code\":\"0\"} x",
                "{\"code\":\"0\",\"data\":1.9}",
                "{\"code\":\"0\",\"data\":9223372036854775808}",
                "{\"msg\":\"success\"}",
                "{\"code\":",
                "[]"
            })
    void refusesAnAnswerThatCouldBeReadTwoWays(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void writesTheStartWithoutZoneInTheContractsForm() throws JsonProcessingException {
        GroupCallTask task = GroupCallTask.builder()
                .taskName("Overdue")
                .agentId(41)
                .sendTime(LocalDateTime.of(2026, 4, 1, 0, 0))
                .build();

        assertThat(mapper.writeValueAsString(task))
                .isEqualTo("{\"taskName\":\"Overdue\",\"sendTime\":\"2026-04-01 00:00:00\",\"agentId\":41}");
    }

    private CreateTaskResponse read(String json) throws JsonProcessingException {
        return mapper.readValue(json, CreateTaskResponse.class);
    }
}
