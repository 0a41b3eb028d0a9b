package dev.callwright.examples.statusreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.Intent;
import dev.callwright.reports.PushAnswer;
import dev.callwright.reports.ReportReceiver;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Loans are submitted to a sandbox, called, reported over a real socket, and found again in the database. */
class StatusReportsTest {

    private static final int LOANS = 250;
    private static final Instant NOW = Instant.now();

    private Demo demo;

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void everyLoanGetsTheIntentsOfItsCallsEachOnce() {
        start(Assumption.PUSH_REPEATED);
        submit();
        sandbox().completeCalls();

        assertThat(sandbox().pushes().delivered()).isEqualTo(2 * sandbox().calls());
        assertJoined();
    }

    @Test
    void reportsThatCouldNotBeStoredComeAgain() {
        start();
        submit();
        database().sql("alter table loan_call rename to away").update();
        sandbox().advance(Duration.ofMinutes(2));
        assertThat(sandbox().pushes().failedRequests()).isEqualTo(3);
        assertThat(sandbox().pushes().delivered()).isZero();
        assertThat(count("select count(*) from taken_report")).isZero();

        database().sql("alter table away rename to loan_call").update();
        sandbox().completeCalls();

        assertThat(sandbox().pushes().givenUp()).isZero();
        assertJoined();
    }

    @Test
    void theOtherShapeAndTheOtherTimesAreTakenToo() {
        start(Assumption.PUSH_BARE_ARRAY, Assumption.PUSH_LOCAL_TIMES);
        submit();
        sandbox().completeCalls();

        assertJoined();
        Timestamp first = database()
                .sql("select min(placed_at) from loan_call")
                .query(Timestamp.class)
                .single();
        assertThat(Duration.between(NOW, first.toInstant())).isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(1));
    }

    @Test
    void theTableCountsEachLoanByItsLastCall() {
        start();
        submit();
        sandbox().completeCalls();

        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(demo.receiver().resolve("/loans")).build());

        assertThat(answer.body()
                        .lines()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1))))
                .isNotEmpty()
                .satisfies(loans -> assertThat(
                                loans.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(LOANS));
        assertThat(answer.body()).doesNotContain("46320").doesNotContain("Borrower");
    }

    @Test
    void strangersAreToldNothing() {
        start();
        URI path = demo.receiver();
        String callee = "463200000007";

        assertAnswer(404, push(path.resolve("/call-reports/AAAAAAAAAAAAAAAAAAAAAA"), callee));
        assertAnswer(400, push(path, callee));
        assertAnswer(413, push(path, " ".repeat((1 << 20) + 1)));
        assertAnswer(200, push(path, "[]"));
        assertThat(count("select count(*) from taken_report")).isZero();
    }

    @Test
    void aNumberOfNobodyIsAQuestionWithoutTheNumber() {
        start();
        assertAnswer(
                200, push(demo.receiver(), "[{\"voiceId\":\"1\",\"callee\":\"460000000\",\"intentCode\":\"205\"}]"));

        assertThat(database()
                        .sql("select question from open_question")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("460000000");
    }

    @Test
    void aRestartForgetsNoReport() {
        start();
        demo.submit("overdue", 7);
        String report = report("1", "205");
        assertAnswer(200, push(demo.receiver(), "[" + report + "]"));

        ConfigurableApplicationContext application = demo.application();
        ReportReceiver<Long> restarted = new StatusReports()
                .receiver(
                        demo.receiver().getPath(),
                        application.getBean(Loans.class),
                        application.getBean(LoanCalls.class),
                        new StoredReports(database(), application.getBean(TransactionOperations.class)));
        assertThat(receive(restarted, "[" + report + "," + report("1", "206") + "]"))
                .isEqualTo(new PushAnswer(200, 1, 1, 0, 0, Optional.empty()));

        assertThat(count("select count(*) from loan_call where intent_code = '205'"))
                .isEqualTo(1);
        assertThat(questions()).containsExactly("Did the call of loan 7 end with 206, as its second report says?");
    }

    @Test
    void aBadReportIsKeptAndItsNeighboursAreStored() {
        start();
        demo.submit("overdue", 7);
        String bad = "{\"voiceId\":\"2\",\"code\":1,\"code\":2}";
        assertAnswer(200, push(demo.receiver(), "[" + report("1", "205") + "," + bad + "," + report("3", "206") + "]"));

        assertThat(count("select count(*) from loan_call")).isEqualTo(2);
        assertThat(database()
                        .sql("select content from unreadable_report where fault = 'NAME_TWICE'")
                        .query(String.class)
                        .list())
                .containsExactly(bad);
    }

    @Test
    void simultaneousReportsWithOneIdAreStoredOnce() throws Exception {
        start();
        demo.submit("overdue", 7);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpResponse<String>>> pushes = IntStream.range(0, 40)
                    .<Callable<HttpResponse<String>>>mapToObj(i ->
                            () -> push(demo.receiver(), "[" + report(Integer.toString(i / 8), "205") + "]"))
                    .toList();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(pushes)) {
                assertAnswer(200, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(count("select count(*) from loan_call")).isEqualTo(5);
        assertThat(count("select count(*) from taken_report")).isEqualTo(5);
        assertThat(questions()).isEmpty();
    }

    private static String report(String voiceId, String intentCode) {
        return "{\"voiceId\":\"" + voiceId + "\",\"callee\":\"463200000007\",\"scriptId\":41,\"intentCode\":\""
                + intentCode + "\"}";
    }

    private PushAnswer receive(ReportReceiver<Long> receiver, String push) {
        try {
            return receiver.receive(demo.receiver().getPath(), new ByteArrayInputStream(push.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> questions() {
        return database()
                .sql("select question from open_question")
                .query(String.class)
                .list();
    }

    /** What the sandbox counted is what the database has. */
    private void assertJoined() {
        assertThat(count("select count(*) from loan_call"))
                .isEqualTo(sandbox().calls())
                .isGreaterThan(LOANS);
        assertThat(count("select count(distinct loan_id) from loan_call")).isEqualTo(LOANS);
        assertThat(count("select count(*) from open_question")).isZero();
        assertThat(count(
                        "select count(*) from loan_call where scenario <> 'FINANCIAL_COLLECTION' or placed_at is null"))
                .isZero();
        database()
                .sql("select mobile, count(*) from loan join loan_call on id = loan_id group by mobile")
                .query((row, position) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .forEach(calls -> assertThat(sandbox().callsTo(calls.getKey())).isEqualTo(calls.getValue()));
        assertThat(stored()).isEqualTo(simulated());
    }

    private Map<String, Long> stored() {
        Map<String, Long> counts = new TreeMap<>();
        database()
                .sql("select intent_code, count(*) from loan_call group by intent_code")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private Map<String, Long> simulated() {
        Map<String, Long> counts = new TreeMap<>();
        sandbox()
                .tasks()
                .get(0)
                .results()
                .forEach(round -> round.intents().forEach((Intent intent, Long calls) -> {
                    if (calls > 0) {
                        counts.merge(intent.code(), calls, Long::sum);
                    }
                }));
        return counts;
    }

    private void submit() {
        assertThat(demo.submit("overdue", LOANS)).isInstanceOf(SubmitOutcome.Accepted.class);
    }

    private Sandbox sandbox() {
        return demo.sandbox();
    }

    private JdbcClient database() {
        return demo.application().getBean(JdbcClient.class);
    }

    private long count(String sql) {
        return database().sql(sql).query(Long.class).single();
    }

    private void start(Assumption... assumptions) {
        demo = Demo.start(Sandbox.builder()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .seed(7)
                .assume(assumptions));
    }

    private static void assertAnswer(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    private static HttpResponse<String> push(URI path, String body) {
        return send(HttpRequest.newBuilder(path)
                .header("Content-Type", "application/json;charset=UTF-8")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
