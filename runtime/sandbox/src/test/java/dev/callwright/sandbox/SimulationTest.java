package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.TaskStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final Instant START = local("2026-04-01T18:00:00");

    @AutoClose
    private final Sandbox sandbox = sandbox(1);

    private final TestClient client = new TestClient(sandbox);

    @Test
    void aTaskWithoutSendTimeStartsAtOnce() {
        SimulatedTask task = submit(Body.of("a task"));

        assertThat(task.state()).isEqualTo(TaskStatus.CALLING);
        assertThat(sandbox.callsTo("463200000007")).isEqualTo(1);
        sandbox.advance(Duration.ofMinutes(1));
        assertThat(task.state()).isEqualTo(TaskStatus.FINISHED);
        assertThat(task.results()).singleElement().satisfies(round -> {
            assertThat(round.taskId()).isEqualTo(task.id());
            assertThat(round.start()).isEqualTo(START);
            assertThat(round.calls()).isEqualTo(1);
        });
    }

    @Test
    void aTaskStartsAtItsSendTimeInTheSandboxsZone() {
        SimulatedTask task = submit(Body.of("a task").with("/sendTime", "\"2026-04-01 19:00:00\""));

        sandbox.advance(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(task.state()).isEqualTo(TaskStatus.WAITING);
        assertThat(task.results().get(0).intents()).containsExactly(Map.entry(GlobalIntent.NOT_CALLED, 1L));
        assertThat(sandbox.callsTo("463200000007")).isZero();
        sandbox.advance(Duration.ofSeconds(1));
        assertThat(sandbox.callsTo("463200000007")).isEqualTo(1);
    }

    @Test
    void aSendTimeThatHasPassedMeansAtOnce() {
        SimulatedTask task = submit(Body.of("a task").with("/sendTime", "\"2026-04-01 17:59:59\""));
        assertThat(task.results()).extracting(CallRound::start).containsExactly(START);
    }

    @Test
    void callsArePlacedInsideTheWindowsOnly() {
        Body body = Body.of("a task").callees(250).with("/allowSendTime", """
                        [{"strTime":"18:28","endTime":"18:29"},{"strTime":"19:00","endTime":"19:01"}]""");
        SimulatedTask task = submit(body);

        assertThat(callsAt("2026-04-01T18:27:59")).isZero();
        assertThat(callsAt("2026-04-01T18:28:00")).isEqualTo(100);
        assertThat(callsAt("2026-04-01T18:59:59")).isEqualTo(100);
        assertThat(callsAt("2026-04-01T19:00:00")).isEqualTo(200);
        assertThat(callsAt("2026-04-02T18:27:59")).isEqualTo(200);
        assertThat(task.state()).isEqualTo(TaskStatus.CALLING);
        assertThat(callsAt("2026-04-02T18:28:00")).isEqualTo(250);
        assertThat(callsAt("2026-05-02T18:28:00")).isEqualTo(250);
        assertThat(task.state()).isEqualTo(TaskStatus.FINISHED);
    }

    @Test
    void everyCalleeIsCalledOnceWithoutARecallFlow() {
        SimulatedTask task = submit(Body.of("a task").callees(3_000));
        sandbox.completeCalls();

        assertThat(task.calls()).isEqualTo(3_000);
        assertThat(sandbox.calls()).isEqualTo(3_000);
        assertThat(sandbox.numbersCalled()).isEqualTo(3_000);
        assertThat(sandbox.mostCallsToOneNumber()).isEqualTo(1);
        assertThat(total(task.results().get(0))).isEqualTo(3_000);
    }

    @Test
    void callsEndWithIntentsOfTheNewestTableOfTheScenarioOrAreNotConnected() {
        SimulatedTask task = submit(Body.of("a task").callees(3_000));
        sandbox.completeCalls();

        Map<Intent, Long> intents = task.results().get(0).intents();

        assertThat(intents.keySet())
                .containsAll(Scenario.FINANCIAL_MARKETING.intentTables().get(0).intents())
                .contains(GlobalIntent.NOT_CONNECTED)
                .doesNotContain(GlobalIntent.NOT_CALLED)
                .allSatisfy(intent -> assertThat(Scenario.FINANCIAL_MARKETING.intentTables())
                        .contains(intent.table().orElseThrow()));
        assertThat(intents.get(GlobalIntent.NOT_CONNECTED)).isBetween(800L, 1_200L);
    }

    @Test
    void everybodyIsRecalledAsOftenAsToldAtTheInterval() {
        SimulatedTask task = submit(Body.of("a task").callees(10).recall(0, 30, 3));
        sandbox.advance(Duration.ofDays(1));

        assertThat(task.results())
                .hasSize(4)
                .allSatisfy(round -> assertThat(round.calls()).isEqualTo(10));
        assertThat(task.results())
                .extracting(CallRound::start)
                .containsExactly(
                        START,
                        START.plus(Duration.ofMinutes(31)),
                        START.plus(Duration.ofMinutes(62)),
                        START.plus(Duration.ofMinutes(93)));
        assertThat(sandbox.callsTo(Body.number(9))).isEqualTo(4);
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void everyRecallIsATaskOfItsOwn() {
        SimulatedTask task = submit(Body.of("a task").callees(10).recall(0, 1, 2));
        sandbox.completeCalls();
        SimulatedTask other = submit(Body.of("another task"));

        assertThat(task.results())
                .extracting(CallRound::taskId)
                .containsExactly(task.id(), task.id() + 1, task.id() + 2);
        assertThat(other.id()).isEqualTo(task.id() + 3);
    }

    @Test
    void theFailedAreThoseWithoutAConversation() {
        SimulatedTask task = submit(Body.of("a task").callees(2_000).recall(1, 1, 10));
        sandbox.completeCalls();

        List<CallRound> rounds = task.results();
        assertThat(rounds).hasSizeBetween(3, 11);
        for (int i = 1; i < rounds.size(); i++) {
            assertThat((long) rounds.get(i).callees()).isEqualTo(count(rounds.get(i - 1), IntentTable.GLOBAL));
        }
        assertThat(sandbox.mostCallsToOneNumber()).isBetween(2, 11);
    }

    @Test
    void aRecallByIntentLooksAtTheLastCall() {
        SimulatedTask task = submit(Body.of("a task").callees(2_000).recall(3, 1, 2, "305", "99998"));
        sandbox.completeCalls();

        List<CallRound> rounds = task.results();
        Intent interested = IntentTable.FINANCIAL_MARKETING.find("305").orElseThrow();
        assertThat(rounds).hasSize(3);
        assertThat((long) rounds.get(1).callees())
                .isEqualTo(rounds.get(0).intents().get(interested));
        assertThat((long) rounds.get(2).callees())
                .isEqualTo(rounds.get(1).intents().get(interested));
    }

    @Test
    void aRecallWaitsForAWindow() {
        SimulatedTask task = submit(Body.of("a task")
                .recall(0, 60, 1)
                .with("/allowSendTime", "[{\"strTime\":\"18:00\",\"endTime\":\"18:30\"}]"));
        sandbox.completeCalls();

        assertThat(task.results()).extracting(CallRound::start).containsExactly(START, local("2026-04-02T18:00:00"));
        assertThat(sandbox.now()).isEqualTo(local("2026-04-02T18:01:00"));
    }

    @Test
    void theAgentOfARecallDecidesHowItsCallsEnd() {
        SimulatedTask task = submit(
                Body.of("a task").callees(500).recall(0, 1, 1).with("/recallFlow/nodeList", "[{\"agentId\":\"41\"}]"));
        sandbox.completeCalls();

        CallRound recall = task.results().get(1);
        assertThat(recall.agentId()).isEqualTo(41);
        assertThat(recall.intents().keySet())
                .allSatisfy(intent -> assertThat(Scenario.FINANCIAL_COLLECTION.intentTables())
                        .contains(intent.table().orElseThrow()));
    }

    @Test
    void theSameSeedGivesTheSameResultsAndAnotherSeedOthers() {
        assertThat(intentsWithSeed(1)).isEqualTo(intentsWithSeed(1)).isNotEqualTo(intentsWithSeed(2));
    }

    @Test
    void howCallsEndDoesNotDependOnHowTimePasses() {
        SimulatedTask task = submit(Body.of("a task").callees(1_000).recall(1, 1, 2));
        for (int i = 0; i < 200; i++) {
            sandbox.advance(Duration.ofSeconds(25));
        }
        assertThat(task.results()).extracting(CallRound::intents).isEqualTo(intentsWithSeed(1));
    }

    @Test
    void advancingDoesNotMoveTheTimeThatRequestsAreSignedWith() {
        sandbox.advance(Duration.ofDays(1));
        SimulatedTask task = submit(Body.of("a task").with("/sendTime", "\"2026-04-02 18:00:01\""));
        assertThat(task.state()).isEqualTo(TaskStatus.WAITING);
    }

    private List<Map<Intent, Long>> intentsWithSeed(long seed) {
        try (Sandbox other = sandbox(seed)) {
            TestClient.send(new TestClient(other)
                    .signed(Body.of("a task").callees(1_000).recall(1, 1, 2).toString(), START.getEpochSecond())
                    .build());
            other.completeCalls();
            return other.tasks().get(0).results().stream()
                    .map(CallRound::intents)
                    .toList();
        }
    }

    private SimulatedTask submit(Body body) {
        TestClient.send(client.signed(body.toString(), START.getEpochSecond()).build());
        return sandbox.tasks().get(sandbox.tasks().size() - 1);
    }

    private long callsAt(String time) {
        sandbox.advance(Duration.between(sandbox.now(), local(time)));
        return sandbox.calls();
    }

    private static long total(CallRound round) {
        return round.intents().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long count(CallRound round, IntentTable table) {
        return round.intents().entrySet().stream()
                .filter(entry -> entry.getKey().table().orElseThrow() == table)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Sandbox sandbox(long seed) {
        return Sandbox.builder()
                .clock(Clock.fixed(START, ZoneOffset.UTC))
                .callsPerMinute(100)
                .seed(seed)
                .start();
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).toInstant(ZONE);
    }
}
