package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.internal.spec.Spec;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushTest {

    private static final Instant NOW = Instant.now();

    @AutoClose
    private final Inbox inbox = Inbox.open();

    @Test
    void everyFinishedCallIsReportedOnce() {
        try (Sandbox sandbox = sandbox(inbox.settings())) {
            submit(sandbox, Body.of("a task").callees(250).recall(1, 1, 2).with("/displayNum", "\"123\""));
            assertThat(inbox.bodies()).as("nothing has ended yet").isEmpty();
            sandbox.completeCalls();

            List<JsonNode> reports = inbox.reports();
            assertThat(sandbox.calls()).isGreaterThan(250);
            assertThat((long) reports.size()).isEqualTo(sandbox.calls());
            assertThat(inbox.ids()).hasSize(reports.size());
            assertThat(reports.stream()
                            .collect(Collectors.groupingBy(
                                    report -> report.path("callee").textValue(), Collectors.summingInt(report -> 1))))
                    .allSatisfy((number, count) ->
                            assertThat(sandbox.callsTo(number)).isEqualTo(count));
            assertThat(sandbox.pushes()).isEqualTo(new PushCount(reports.size(), 0, 0));
        }
    }

    @Test
    void reportsFitTheContractAndTellAnIntentOfTheScenario() {
        try (Sandbox sandbox = sandbox(inbox.settings())) {
            submit(sandbox, Body.of("a task").callees(250));
            sandbox.completeCalls();
        }
        assertThat(inbox.bodies())
                .allSatisfy(body -> assertThat(
                                Spec.ofContract().schema("StatusReports").check(body))
                        .isEmpty());
        assertThat(inbox.reports()).allSatisfy(report -> {
            var intent = Scenario.FINANCIAL_MARKETING.intent(
                    report.path("intentCode").textValue());
            assertThat(report.path("intent").textValue()).isEqualTo(intent.title());
            assertThat(report.path("scriptId").longValue()).isEqualTo(43);
            assertThat(report.path("terminationCode").textValue().equals("0"))
                    .isEqualTo(!intent.equals(GlobalIntent.NOT_CONNECTED));
            assertThat(report.path("callTime").textValue()).matches("[0-9]{13}");
            assertThat(report.has("recordingFileId")).isEqualTo(report.has("answerTime"));
        });
        assertThat(inbox.reports().stream().map(report -> report.has("answerTime")))
                .contains(true, false);
    }

    @Test
    void theSameSeedPushesTheSame() {
        List<JsonNode> first = bodiesOfSeed(1);
        assertThat(bodiesOfSeed(1)).isEqualTo(first);
        assertThat(bodiesOfSeed(2)).isNotEqualTo(first);
    }

    @Test
    void aFailedPushIsTriedAgainThreeTimesAtTheGap() {
        inbox.answer(500, 500, 500, 200);
        try (Sandbox sandbox = sandbox(inbox.settings().retryGap(Duration.ofMinutes(30)))) {
            submit(sandbox, Body.of("a task"));
            sandbox.advance(Duration.ofMinutes(1));
            assertThat(inbox.bodies()).hasSize(1);
            sandbox.advance(Duration.ofMinutes(29));
            assertThat(inbox.bodies()).hasSize(1);
            sandbox.advance(Duration.ofMinutes(1));
            assertThat(inbox.bodies()).hasSize(2);
            sandbox.advance(Duration.ofMinutes(60));
            assertThat(inbox.bodies()).hasSize(4).containsOnly(inbox.bodies().get(0));
            assertThat(sandbox.pushes()).isEqualTo(new PushCount(1, 3, 0));
        }
    }

    @Test
    void afterThreeRetriesAReportIsGivenUp() {
        inbox.answer(500, 503, 404, 302);
        try (Sandbox sandbox = sandbox(inbox.settings())) {
            submit(sandbox, Body.of("a task"));
            sandbox.completeCalls();
            assertThat(inbox.bodies()).hasSize(4);
            assertThat(sandbox.pushes()).isEqualTo(new PushCount(0, 4, 1));
        }
    }

    @Test
    void reportsMayBeABareArrayWithLocalTimesAndComeTwice() {
        try (Sandbox sandbox = sandbox(
                inbox.settings().reportsPerRequest(2),
                Assumption.PUSH_BARE_ARRAY,
                Assumption.PUSH_LOCAL_TIMES,
                Assumption.PUSH_REPEATED)) {
            submit(sandbox, Body.of("a task").callees(3));
            sandbox.completeCalls();

            assertThat(inbox.bodies()).hasSize(4).allMatch(JsonNode::isArray);
            assertThat(inbox.ids()).hasSize(3);
            String today =
                    NOW.atOffset(ZoneOffset.ofHours(8)).toLocalDate().toString().replace("-", "");
            assertThat(inbox.bodies().get(0).at("/0/callTime").textValue())
                    .hasSize(14)
                    .startsWith(today);
        }
    }

    @Test
    void reportsStayOnThisMachineUnlessToldOtherwise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PushSettings.to(URI.create("http://example.com/secret")))
                .withMessageStartingWith("[callwright/sandbox]")
                .withMessageNotContaining("secret");
        assertThat(PushSettings.toAnyHost(URI.create("http://example.com/secret")))
                .asString()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http:///secret", "/secret", "secret", "ftp://example.com/secret", "mailto:secret@example.com"})
    void whatCannotBePostedToIsRefusedAtOnceWithoutBeingShown(String receiver) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PushSettings.toAnyHost(URI.create(receiver)))
                .withMessageStartingWith("[callwright/sandbox]")
                .withMessageNotContaining("secret");
    }

    private List<JsonNode> bodiesOfSeed(long seed) {
        try (Inbox own = Inbox.open();
                Sandbox sandbox = settings(own.settings()).seed(seed).start()) {
            submit(sandbox, Body.of("a task").callees(20).recall(1, 1, 1));
            sandbox.completeCalls();
            return own.bodies();
        }
    }

    private static Sandbox sandbox(PushSettings settings, Assumption... assumptions) {
        return settings(settings).assume(assumptions).start();
    }

    private static SandboxBuilder settings(PushSettings settings) {
        return Sandbox.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).push(settings);
    }

    private static void submit(Sandbox sandbox, Body body) {
        assertThat(new TestClient(sandbox).submit(body)).isEqualTo("0");
    }
}
