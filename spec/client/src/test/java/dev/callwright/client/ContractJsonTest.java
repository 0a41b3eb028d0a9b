package dev.callwright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.ServiceAnswer;
import dev.callwright.contract.model.CreateTaskResponse;
import dev.callwright.contract.model.Envelope;
import dev.callwright.contract.model.GetBalanceResponse;
import dev.callwright.contract.model.GetRecallFlowResponse;
import dev.callwright.contract.model.GetRecordingUrlResponse;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.QueryRecallFlowsResponse;
import dev.callwright.contract.model.QueryTasksResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
                "{\"code\":\"-41\",\"data\":{\"a\":1,\"a\":2}}",
                "{\"code\":{},\"status\":\"-41\"}",
                "{\"data\":{\"a\":[},\"code\":\"-41\"}",
                "{\"code\":",
                "[]"
            })
    void refusesAnAnswerThatCouldBeReadTwoWays(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
    }

    static Stream<Arguments> oddAnswers() {
        return Stream.of(
                        CreateTaskResponse.class,
                        Envelope.class,
                        QueryTasksResponse.class,
                        QueryRecallFlowsResponse.class,
                        GetRecallFlowResponse.class,
                        GetRecordingUrlResponse.class,
                        GetBalanceResponse.class)
                .flatMap(answer -> Stream.of(
                                "{}",
                                "[]",
                                "\"\"",
                                "\"none\"",
                                "null",
                                "true",
                                "1.9",
                                "9223372036854775808",
                                "[{\"records\":[1]}]",
                                "{\"total\":{\"a\":[1,{}]},\"records\":[]}",
                                "{\"records\":[{\"taskId\":\"none\"},{}],\"nodeList\":[{\"keyId\":[]}],\"url\":{}}")
                        .map(data -> Arguments.of(answer, data)));
    }

    @ParameterizedTest
    @MethodSource("oddAnswers")
    void aRefusalIsReadInBothSpellingsWhateverItsDataAre(Class<? extends ServiceAnswer> answer, String data)
            throws JsonProcessingException {
        for (String spelling : List.of(
                "{\"code\":\"-41\",\"msg\":\"exists\",\"data\":%s}",
                "{\"data\":%s,\"code\":-41,\"msg\":\"exists\",\"new\":[]}",
                "{\"status\":-41,\"data\":%s,\"reason\":\"exists\"}")) {
            ServiceAnswer read = mapper.readValue(spelling.formatted(data), answer);

            assertThat(read.statusCode()).contains("-41");
            assertThat(read.message()).contains("exists");
            assertThat(read.succeeded()).isFalse();
        }
    }

    @Test
    void dataThatCannotBeReadWholeAreAbsentEvenBesideASuccess() throws JsonProcessingException {
        String page = "{\"code\":0,\"data\":{\"total\":2,\"records\":[{\"taskId\":1},{\"taskId\":1.5}]},\"msg\":{}}";

        QueryTasksResponse answer = mapper.readValue(page, QueryTasksResponse.class);

        assertThat(answer.succeeded()).isTrue();
        assertThat(answer.data()).isNull();
        assertThat(answer.message()).isEmpty();
    }

    @Test
    void theOtherMembersOfAnAnswerDoNotHideItsCodeEither() throws JsonProcessingException {
        GetBalanceResponse answer = mapper.readValue(
                "{\"status\":\"-13\",\"reason\":[],\"balance\":{},\"gift\":0.50}", GetBalanceResponse.class);

        assertThat(answer.statusCode()).contains("-13");
        assertThat(answer.balance()).isNull();
        assertThat(answer.gift()).isEqualTo("0.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"msg\":\"success\"}", "{\"code\":\"0\",\"status\":\"-41\"}", "{}"})
    void withoutOneCodeAnAnswerSaysNothing(String json) throws JsonProcessingException {
        assertThat(read(json).statusCode()).isEmpty();
        assertThat(read(json).succeeded()).isFalse();
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
