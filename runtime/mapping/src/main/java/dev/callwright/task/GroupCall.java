package dev.callwright.task;

import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.model.CallingWindow;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.Recording;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A task with all that it needs, and what can be added: {@code GroupCall.named("overdue").agent(41).startingNow()}.
 *
 * <p>Immutable; every step gives another one, and throws a {@link ContractViolationException} when its value is not
 * allowed. What is not given is not sent, and the service's default holds.
 */
public final class GroupCall {

    static final String MODEL = GroupCallTask.class.getSimpleName();

    private final GroupCallTask task;

    GroupCall(GroupCallTask task) {
        this.task = task;
    }

    /**
     * Begins a task.
     *
     * @param taskName unique in the account: the service refuses a second task of the name, which is what makes a doubt
     *     resolvable; 2 to 64 characters
     */
    public static AgentStage<GroupCall> named(String taskName) {
        return new AgentStage<>(taskName, call -> call);
    }

    /**
     * Adds a window of the day in which calls may be placed, up to three; without any, all day.
     *
     * @param from a whole minute, on the clock of the service's zone
     * @param to a whole minute later than that: a window that spans midnight is written as two
     */
    public GroupCall window(LocalTime from, LocalTime to) {
        CallingWindow window = CallingWindow.builder()
                .strTime(Whole.minute(MODEL, "allowSendTime", from))
                .endTime(Whole.minute(MODEL, "allowSendTime", to))
                .build();
        require(from.isBefore(to), "allowSendTime has a window that does not start before it ends");
        List<CallingWindow> windows = new ArrayList<>();
        if (task.allowSendTime() != null) {
            windows.addAll(task.allowSendTime());
        }
        require(windows.stream().noneMatch(other -> overlap(window, other)), "allowSendTime has windows that overlap");
        windows.add(window);
        return with(builder -> builder.allowSendTime(windows));
    }

    /** Lets a phone ring that long at most: whole seconds, 10 to 120; the service's default is 60. */
    public GroupCall maxRinging(Duration duration) {
        int seconds = Whole.seconds(MODEL, "maxRingingTime", duration);
        return with(builder -> builder.maxRingingTime(seconds));
    }

    /** Hangs up that long after the connection: whole seconds, at most 999; the service's default is 300. */
    public GroupCall maxCall(Duration duration) {
        int seconds = Whole.seconds(MODEL, "maxCalls", duration);
        return with(builder -> builder.maxCalls(seconds));
    }

    /** Records the calls, or not; the service's default is to record. */
    public GroupCall recording(Recording recording) {
        return with(builder -> builder.enableRecording(recording));
    }

    /** Shows a number to the callees: up to 20 digits. */
    public GroupCall displayNumber(String digits) {
        return with(builder -> builder.displayNum(digits));
    }

    /** Multiplies the outbound calls, by 1 or more; the document has it in its example only. */
    public GroupCall calloutRate(int rate) {
        return with(builder -> builder.calloutRate(rate));
    }

    /** Recalls callees, as {@link Recalls} describes. */
    public GroupCall recall(RecallFlow flow) {
        return with(builder -> builder.recallFlow(flow));
    }

    public GroupCallTask build() {
        return task;
    }

    private GroupCall with(UnaryOperator<GroupCallTask.Builder> step) {
        return new GroupCall(step.apply(task.toBuilder()).build());
    }

    /** Hour and minute sort as text. */
    private static boolean overlap(CallingWindow one, CallingWindow other) {
        return one.strTime().compareTo(other.endTime()) < 0 && other.strTime().compareTo(one.endTime()) < 0;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new ContractViolationException(MODEL, List.of(problem));
        }
    }
}
