package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.callwright.contract.ContractViolationException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BuilderTest {

    private static final String EMOJI = "\uD83D\uDE00";

    @Test
    void everyViolationIsReportedAtOnce() {
        problems(() -> GroupCallTask.builder()
                        .taskName("x")
                        .displayNum("+12")
                        .maxCalls(1000)
                        .maxRingingTime(9)
                        .build())
                .containsExactly(
                        "displayNum does not match pattern ^[0-9]*$",
                        "taskName length 1 is less than minLength 2",
                        "maxCalls is more than maximum 999",
                        "maxRingingTime is less than minimum 10",
                        "agentId is required");
    }

    @Test
    void aViolationNeverTellsTheValue() {
        assertThatThrownBy(() -> CalleeEntry.builder()
                        .calleeNumber("canary463200000007")
                        .text1("canary".repeat(6))
                        .build())
                .isInstanceOf(ContractViolationException.class)
                .hasMessageStartingWith("[callwright/contract-violation] CalleeEntry: calleeNumber ")
                .hasMessageContaining("text1 length 36 is more than maxLength 30")
                .hasMessageNotContaining("canary");
    }

    @Test
    void theLongestTextIsCountedInUnitsAndTheShortestInCodePoints() {
        CalleeEntry.builder().calleeNumber("463200000007").text1("x".repeat(30)).build();

        problems(() -> CalleeEntry.builder()
                        .calleeNumber("463200000007")
                        .text1(EMOJI.repeat(16))
                        .build())
                .containsExactly("text1 length 32 is more than maxLength 30");
        problems(() -> task().taskName(EMOJI).build()).containsExactly("taskName length 1 is less than minLength 2");
    }

    @Test
    void aLineFeedAtTheEndIsNoMatch() {
        problems(() -> task().displayNum("12\n").build()).containsExactly("displayNum does not match pattern ^[0-9]*$");
    }

    @Test
    void digitsAreAsciiDigits() {
        problems(() -> task().displayNum("\u0661\u0662").build()).hasSize(1);
    }

    @Test
    void boundsAreInclusive() {
        GroupCallTask task =
                task().maxCalls(999).maxRingingTime(10).displayNum("").build();

        assertThat(task.maxCalls()).isEqualTo(999);
        assertThat(task.displayNum()).isEmpty();
    }

    @Test
    void aStartFinerThanItsWireFormIsRefusedRatherThanCut() {
        LocalDateTime start = LocalDateTime.of(2026, 4, 1, 0, 0);

        assertThat(task().sendTime(start).build().sendTime()).isEqualTo(start);
        problems(() -> task().sendTime(start.plusNanos(1)).build())
                .containsExactly(
                        "sendTime is finer than its form uuuu-MM-dd HH:mm:ss; cut it, as by truncatedTo(ChronoUnit.SECONDS)");
        problems(() -> task().sendTime(start.withYear(10_000)).build())
                .singleElement()
                .asString()
                .startsWith("sendTime does not match pattern");
    }

    @Test
    void soIsASpanOfTimeThatTasksAreSoughtIn() {
        LocalDateTime now = LocalDateTime.of(2026, 4, 1, 0, 0).plusNanos(1);

        problems(() -> TaskFilter.builder().strTime(now).endTime(now).build())
                .contains(
                        "strTime is finer than its form uuuu-MM-dd HH:mm:ss; cut it, as by truncatedTo(ChronoUnit.SECONDS)",
                        "endTime is finer than its form uuuu-MM-dd HH:mm:ss; cut it, as by truncatedTo(ChronoUnit.SECONDS)");
    }

    @Test
    void listsAreCheckedInSizeAndElements() {
        CallingWindow window =
                CallingWindow.builder().strTime("18:28").endTime("19:28").build();

        problems(() -> task().allowSendTime(Collections.nCopies(4, window)).build())
                .containsExactly("allowSendTime size 4 is more than maxItems 3");
        problems(() -> task().allowSendTime(Arrays.asList(window, null)).build())
                .containsExactly("allowSendTime[1] is required");
        problems(() -> recall().recallIntent(List.of("205", "")).build())
                .containsExactly("recallIntent[1] length 0 is less than minLength 1");
        problems(() -> recall().nodeList(List.of()).build()).containsExactly("nodeList size 0 is less than minItems 1");
    }

    @Test
    void listsAreCopied() {
        List<String> intents = new ArrayList<>(List.of("205"));
        RecallFlow flow = recall().recallIntent(intents).build();
        intents.add("206");

        assertThat(flow.recallIntent()).containsExactly("205").isUnmodifiable();
    }

    @Test
    void otherKeysAreCopiedAndChecked() {
        CallInformation.Builder builder = CallInformation.builder().put("other", "1");
        CallInformation information = builder.build();
        builder.put("more", "2");

        assertThat(information.additionalProperties()).containsOnlyKeys("other");
        assertThat(information.additionalProperties()).isUnmodifiable();
        problems(() -> CallInformation.builder().put("other", "x".repeat(31)).build())
                .containsExactly("additionalProperties[0] length 31 is more than maxLength 30");
    }

    @Test
    void oneBuilderMakesManyValuesThatDoNotShareState() {
        GroupCallTask.Builder builder = task();
        GroupCallTask first = builder.build();
        GroupCallTask second = builder.maxCalls(60).build();

        assertThat(first.maxCalls()).isNull();
        assertThat(first).isNotEqualTo(second).isEqualTo(task().build()).hasSameHashCodeAs(task().build());
        assertThat(second.toBuilder().maxCalls(null).build()).isEqualTo(first);
    }

    private static GroupCallTask.Builder task() {
        return GroupCallTask.builder().taskName("Overdue").agentId(41);
    }

    private static RecallFlow.Builder recall() {
        return RecallFlow.builder()
                .recallType(RecallType.BY_INTENT)
                .recallInterval(1)
                .recallNum(1);
    }

    private static ListAssert<String> problems(ThrowingCallable build) {
        return assertThatThrownBy(build)
                .asInstanceOf(type(ContractViolationException.class))
                .extracting(ContractViolationException::problems, list(String.class));
    }
}
