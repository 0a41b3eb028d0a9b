package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.QueryTasksStatus;
import dev.callwright.contract.TaskStatus;
import dev.callwright.runtime.Page;
import dev.callwright.runtime.ReadFailedException;
import dev.callwright.runtime.ReadOutcome.Refused;
import dev.callwright.runtime.ReadOutcome.Success;
import dev.callwright.runtime.ReadOutcome.Unanswered;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import dev.callwright.runtime.TaskSummary;
import dev.callwright.runtime.Tasks;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasksTest {

    private static final TaskQuery QUERY =
            TaskQuery.createdBetween(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2024, 12, 31, 23, 59, 59));

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theRequestIsTheContracts() throws IOException {
        service.answers(page(1, 1, 5));
        tasks().page(
                        QUERY.withStatus(TaskStatus.WAITING, TaskStatus.SUBMITTING)
                                .searching("overdue")
                                .pageSize(20),
                        3);

        RecordedRequest arrived = service.arrived();
        assertThat(arrived.getRequestLine()).isEqualTo("POST /voice/group/call/query HTTP/1.1");
        assertThat(arrived.getHeaders().get("Sign")).isEqualTo("05d7a50893e22a5c4bb3216ae3396c7c");
        assertThat(arrived.getHeaders().get("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(new ObjectMapper().readTree(arrived.getBody().utf8())).isEqualTo(new ObjectMapper().readTree("""
                {"current":3,"size":20,"params":{"strTime":"2024-01-01 00:00:00","endTime":"2024-12-31 23:59:59",
                 "taskType":3,"statusList":[0,6],"searchCondition":"overdue"}}"""));
    }

    @Test
    void partsOfASecondWidenTheWindow() {
        service.answers(page(1, 1, 5));
        LocalDateTime moment = LocalDateTime.of(2024, 1, 1, 0, 0, 7, 1);

        tasks().page(TaskQuery.createdBetween(moment, moment), 1);

        assertThat(service.arrived().getBody().utf8()).contains("2024-01-01 00:00:07", "2024-01-01 00:00:08");
    }

    @Test
    void aTaskIsReadInTheTermsOfTheClient() {
        service.answers("""
                {"code":0,"msg":"success","data":{"total":1,"size":10,"current":1,"pages":1,"searchCount":true,"records":[
                 {"taskId":5009612345,"taskName":"overdue-1","status":2,"rate":"100%","numCnt":3,"callNum":2,"success":1,
                  "fail":1,"createdTime":"2024-01-01 08:00:00","scriptId":41,"more":{"a":[1]}}]}}""");

        TaskSummary task = new ListedTask(
                new TaskId(5_009_612_345L),
                "overdue-1",
                OptionalLong.of(2),
                Optional.of("100%"),
                OptionalLong.of(3),
                OptionalLong.of(2),
                OptionalLong.of(1),
                OptionalLong.of(1),
                Optional.of(LocalDateTime.of(2024, 1, 1, 8, 0)),
                OptionalLong.of(41));
        assertThat(tasks().page(QUERY, 1))
                .isEqualTo(new Success<>(
                        new Page<>(1, List.of(task), OptionalLong.of(10), OptionalLong.of(1), OptionalLong.of(1))));
        assertThat(task.status()).contains(TaskStatus.FINISHED);
    }

    @Test
    void whatIsOddAboutATaskCostsThatPartOnly() {
        service.answers("""
                {"status":"0","data":{"records":[
                 {"taskId":"7","taskName":"n","status":99,"numCnt":"12","callNum":1.5,"success":99999999999999999999,
                  "createdTime":1704096000000,"rate":0.5,"fail":{}}]}}""");

        assertThat(tasks().stream(QUERY)).singleElement().satisfies(task -> {
            assertThat(task.taskId()).isEqualTo(new TaskId(7));
            assertThat(task.statusNumber()).hasValue(99);
            assertThat(task.status()).isEmpty();
            assertThat(task.numbers()).hasValue(12);
            assertThat(task.called()).isEmpty();
            assertThat(task.succeeded()).isEmpty();
            assertThat(task.failed()).isEmpty();
            assertThat(task.created()).isEmpty();
            assertThat(task.progress()).contains("0.5");
        });
    }

    @Test
    void aStreamReadsEveryPageAndNoMore() {
        service.answers(page(1, 3, 2)).answers(page(2, 3, 2)).answers(page(3, 3, 1));

        assertThat(tasks().stream(QUERY.pageSize(2)).map(TaskSummary::taskId).map(TaskId::value))
                .containsExactly(101L, 102L, 201L, 202L, 301L);
        assertThat(service.posts()).isEqualTo(3);
    }

    @Test
    void aStreamReadsAPageWhenItGetsThere() {
        service.answers(page(1, 3, 2)).answers(page(2, 3, 2));

        assertThat(tasks().stream(QUERY.pageSize(2)).limit(3)).hasSize(3);
        assertThat(service.posts()).isEqualTo(2);
    }

    @Test
    void withoutANumberOfPagesAPageThatIsNotFullIsTheLast() {
        service.answers("{\"code\":\"0\",\"data\":{\"records\":[" + task(1) + "," + task(2) + "]}}")
                .answers("{\"code\":\"0\",\"data\":{\"records\":[" + task(3) + "]}}");

        assertThat(tasks().stream(QUERY.pageSize(2))).hasSize(3);
        assertThat(service.posts()).isEqualTo(2);
    }

    @Test
    void anEmptyPageWithMoreBehindItIsNoPage() {
        service.answers(page(1, Long.MAX_VALUE, 0));

        assertThat(tasks().page(QUERY, 1)).isEqualTo(new Unanswered<>(OptionalInt.of(200), "answer.data.records"));
    }

    @Test
    void pagesWithoutAnEndComeToOne() {
        Stream<String> endless = PageIterator.items(
                number -> new Success<>(
                        new Page<>(number, List.of("x" + number), OptionalLong.empty(), OptionalLong.empty())),
                1,
                item -> Long.parseLong(item.substring(1)));

        assertThatExceptionOfType(ReadFailedException.class)
                .isThrownBy(endless::count)
                .withMessageContaining("pages without an end");
    }

    @Test
    void aStreamDoesNotEndAtAPageThatCannotBeRead() {
        service.answers(page(1, 2, 2)).answers("{\"code\":\"-18\",\"msg\":\"Port program unusual\"}");
        Stream<TaskSummary> stream = tasks().stream(QUERY.pageSize(2));

        assertThatExceptionOfType(ReadFailedException.class)
                .isThrownBy(stream::toList)
                .satisfies(e -> assertThat(e.outcome())
                        .isEqualTo(new Refused<>(
                                "-18", Optional.of(QueryTasksStatus.SYSTEM_ERROR), "Port program unusual")))
                .withMessageStartingWith("[callwright/read-failed]");
    }

    @Test
    void aCodeThatTheContractDoesNotListIsARefusal() {
        service.answers("{\"status\":-4711,\"reason\":\"new\"}");

        assertThat(tasks().page(QUERY, 1)).isEqualTo(new Refused<>("-4711", Optional.empty(), "new"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"code\":\"0\",\"status\":\"-41\",\"data\":{\"records\":[]}}",
                "{\"code\":\"0\"}",
                "{\"code\":\"0\",\"data\":null}",
                "{\"code\":\"0\",\"data\":[]}",
                "{\"code\":\"0\",\"data\":{}}",
                "{\"code\":\"0\",\"data\":{\"records\":null}}",
                "{\"code\":\"0\",\"data\":{\"records\":{}}}",
                "{\"code\":\"0\",\"data\":{\"records\":[null]}}",
                "{\"code\":\"0\",\"data\":{\"current\":2,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"total\":1,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":2,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"total\":-1,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"total\":\"many\",\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"total\":0.5,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"total\":99999999999999999999,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":[],\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"size\":0,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"current\":true,\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"total\":0,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":0,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":1,\"total\":2,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":2,\"total\":1,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":2,\"size\":9,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"total\":2,\"size\":9,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"pages\":1,\"total\":1,\"size\":0,\"records\":[{\"taskId\":1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"records\":[{\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"records\":[{\"taskId\":1}]}}",
                "{\"code\":\"0\",\"data\":{\"records\":[{\"taskId\":-1,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"records\":[{\"taskId\":1.5,\"taskName\":\"n\"}]}}",
                "{\"code\":\"0\",\"data\":{\"records\":[],\"records\":[]}}",
                "{\"code\":\"0\",\"data\":{\"records\":[]}}x",
            })
    void whatIsNoPageIsNoEvidenceThatThereAreNoTasks(String body) {
        assertThat(service.answers(body).client().tasks().page(QUERY, 1)).isInstanceOf(Unanswered.class);
    }

    @Test
    void theUnreadablePartIsNamedNeverItsValue() {
        service.answers("{\"code\":\"0\",\"data\":{\"records\":[" + task(1)
                + ",{\"taskId\":\"463200000007\",\"taskName\":[\"canary\"]}]}}");

        assertThat(tasks().page(QUERY, 1))
                .isEqualTo(new Unanswered<>(OptionalInt.of(200), "answer.data.records[1].taskName"));
    }

    @Test
    void anHttpErrorIsNoAnswerEvenWithAGoodPage() {
        service.answers(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "0")
                .body(page(1, 1, 1))
                .build());

        assertThat(tasks().page(QUERY, 1)).isEqualTo(new Unanswered<>(OptionalInt.of(503), "HTTP status"));
        assertThat(service.posts()).isOne();
    }

    @Test
    void aPageAboveAMebibyteIsNotRead() {
        String padding = " ".repeat(Answer.MAX_BYTES);

        assertThat(service.answers(padding + page(1, 1, 1)).client().tasks().page(QUERY, 1))
                .isInstanceOf(Unanswered.class);
    }

    @Test
    void aFullPageIsReadThoughItsTasksHaveTheLongestNames() {
        String name = "\u20ac".repeat(64);
        String records = IntStream.rangeClosed(1, 100)
                .mapToObj(id ->
                        "{\"taskId\":" + id + ",\"taskName\":\"" + name + "\",\"more\":\"" + "x".repeat(2_000) + "\"}")
                .collect(Collectors.joining(","));

        assertThat(
                        service
                                .answers("{\"code\":0,\"data\":{\"pages\":1,\"records\":[" + records + "]}}")
                                .client()
                                .tasks()
                                .stream(QUERY))
                .hasSize(100);
    }

    @Test
    void aQueryThatTheContractRefusesIsNotSent() {
        LocalDateTime now = LocalDateTime.of(2024, 1, 1, 0, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> TaskQuery.createdBetween(now, now.minusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> QUERY.pageSize(101));
        assertThatIllegalArgumentException().isThrownBy(() -> QUERY.pageSize(0));
        assertThatIllegalArgumentException().isThrownBy(() -> QUERY.searching(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> tasks().page(QUERY, 0));
        assertThat(service.posts()).isZero();
    }

    private Tasks tasks() {
        return service.client().tasks();
    }

    private static String page(long number, long pages, int tasks) {
        String records = LongStream.rangeClosed(1, tasks)
                .mapToObj(i -> task(number * 100 + i))
                .collect(Collectors.joining(","));
        return "{\"code\":0,\"data\":{\"pages\":" + pages + ",\"records\":[" + records + "]}}";
    }

    private static String task(long id) {
        return "{\"taskId\":" + id + ",\"taskName\":\"overdue-" + id + "\"}";
    }
}
