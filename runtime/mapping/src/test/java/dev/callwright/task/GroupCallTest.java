package dev.callwright.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.Limit;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.Recording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GroupCallTest {

    private static final GroupCall CALL = GroupCall.named("overdue").agent(41).startingNow();

    @Test
    void whatIsNotGivenIsNotThere() {
        assertThat(CALL.build())
                .isEqualTo(
                        GroupCallTask.builder().taskName("overdue").agentId(41).build());
    }

    @Test
    void everyStepIsAFieldOfTheModel() {
        GroupCallTask task = CALL.displayNumber("1008122211")
                .maxCall(Duration.ofMinutes(5))
                .window(LocalTime.of(18, 28), LocalTime.of(19, 28))
                .window(LocalTime.of(9, 0), LocalTime.of(18, 28))
                .maxRinging(Duration.ofMinutes(1))
                .recording(Recording.OFF)
                .calloutRate(2)
                .recall(Recalls.ofFailedCalls().every(Duration.ofMinutes(5)).times(2))
                .build();

        assertThat(task)
                .isEqualTo(GroupCallTask.builder()
                        .taskName("overdue")
                        .agentId(41)
                        .displayNum("1008122211")
                        .maxCalls(300)
                        .allowSendTime(List.of(window("18:28", "19:28"), window("09:00", "18:28")))
                        .maxRingingTime(60)
                        .enableRecording(Recording.OFF)
                        .calloutRate(2)
                        .recallFlow(Recalls.ofFailedCalls()
                                .every(Duration.ofMinutes(5))
                                .times(2))
                        .build());
    }

    @Test
    void aStepLeavesTheCallBeforeItAsItWas() {
        CALL.maxRinging(Duration.ofSeconds(30));

        assertThat(CALL.build().maxRingingTime()).isNull();
    }

    @Test
    void theStartIsOnTheClockOfTheStatedZone() {
        Instant start = Instant.parse("2026-04-01T00:00:00Z");

        assertThat(startingAt(start, "Asia/Shanghai")).isEqualTo(LocalDateTime.of(2026, 4, 1, 8, 0));
        assertThat(startingAt(start, "America/Sao_Paulo")).isEqualTo(LocalDateTime.of(2026, 3, 31, 21, 0));
    }

    @Test
    void aStartThatClocksShowTwiceIsRefused() {
        // Clocks in Stockholm go back from three to two o'clock, which is one hour of UTC.
        refused(
                () -> startingAt(Instant.parse("2026-10-25T00:30:00Z"), "Europe/Stockholm"),
                "sendTime comes twice in that zone, as clocks are put back");
        refused(
                () -> startingAt(Instant.parse("2026-10-25T01:30:00Z"), "Europe/Stockholm"),
                "sendTime comes twice in that zone, as clocks are put back");
        assertThatNoException().isThrownBy(() -> startingAt(Instant.parse("2026-10-25T02:30:00Z"), "Europe/Stockholm"));
    }

    @Test
    void nothingFinerThanTheWireIsCutOff() {
        refused(() -> startingAt(Instant.parse("2026-04-01T00:00:00.5Z"), "UTC"), "sendTime is finer than its form");
        refused(() -> CALL.maxRinging(Duration.ofMillis(30_500)), "maxRingingTime is finer than seconds");
        refused(() -> CALL.maxCall(Duration.ofMillis(-1)), "maxCalls is finer than seconds");
        refused(() -> CALL.window(LocalTime.of(9, 0, 30), LocalTime.of(12, 0)), "allowSendTime is finer than minutes");
    }

    @Test
    void aWindowStartsBeforeItEnds() {
        refused(
                () -> CALL.window(LocalTime.of(12, 0), LocalTime.of(12, 0)),
                "allowSendTime has a window that does not start before it ends");
        refused(
                () -> CALL.window(LocalTime.of(22, 0), LocalTime.of(6, 0)),
                "allowSendTime has a window that does not start before it ends");
    }

    @Test
    void windowsDoNotOverlapButMayTouch() {
        GroupCall morning = CALL.window(LocalTime.of(9, 0), LocalTime.of(12, 0));

        refused(() -> morning.window(LocalTime.of(8, 0), LocalTime.of(9, 1)), "allowSendTime has windows that overlap");
        refused(
                () -> morning.window(LocalTime.of(10, 0), LocalTime.of(11, 0)),
                "allowSendTime has windows that overlap");
        assertThatNoException().isThrownBy(() -> morning.window(LocalTime.of(12, 0), LocalTime.of(13, 0)));
    }

    @Test
    void theLimitsHoldAtTheirStep() {
        GroupCall full = CALL;
        for (int hour = 0; hour < Limit.CALLING_WINDOWS.max(); hour++) {
            full = full.window(LocalTime.of(hour, 0), LocalTime.of(hour, 30));
        }
        GroupCall noMore = full;

        refused(() -> noMore.window(LocalTime.of(20, 0), LocalTime.of(21, 0)), "allowSendTime size");
        refused(() -> CALL.maxRinging(Duration.ofDays(100_000)), "maxRingingTime is more than maximum");
        refused(() -> CALL.maxCall(Duration.ZERO), "maxCalls is less than minimum");
        refused(() -> GroupCall.named("x").agent(41), "taskName length");
        refused(() -> GroupCall.named("overdue").agent(0), "agentId is less than minimum");
    }

    private static LocalDateTime startingAt(Instant start, String zone) {
        return GroupCall.named("overdue")
                .agent(41)
                .startingAt(start, ZoneId.of(zone))
                .build()
                .sendTime();
    }

    private static CallingWindow window(String from, String to) {
        return CallingWindow.builder().strTime(from).endTime(to).build();
    }

    private static void refused(ThrowingCallable step, String problem) {
        assertThatExceptionOfType(ContractViolationException.class)
                .isThrownBy(step)
                .withMessageContaining(problem);
    }
}
