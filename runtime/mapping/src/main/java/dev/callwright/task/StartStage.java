package dev.callwright.task;

import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.model.GroupCallTask;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * A task that has an agent, and needs a time to start.
 *
 * @param <T> what the last stage gives
 */
public final class StartStage<T> {

    private final GroupCallTask task;
    private final Function<GroupCall, T> result;

    StartStage(GroupCallTask task, Function<GroupCall, T> result) {
        this.task = task;
        this.result = result;
    }

    /** Starts as soon as the service has accepted it, and a calling window is open. */
    public T startingNow() {
        return result.apply(new GroupCall(task));
    }

    /**
     * Starts later. The document's {@code sendTime} has no zone, and nothing says which one the service assumes, so it
     * has to be stated; it is that of the calling windows as well.
     *
     * @param start a whole second
     * @param serviceZone the zone of your account, as its console shows times
     * @throws ContractViolationException when it is finer than seconds, or when clocks show its time twice in that zone
     */
    public T startingAt(Instant start, ZoneId serviceZone) {
        LocalDateTime sendTime = LocalDateTime.ofInstant(start, serviceZone);
        if (serviceZone.getRules().getValidOffsets(sendTime).size() > 1) {
            throw new ContractViolationException(
                    GroupCall.MODEL, List.of("sendTime comes twice in that zone, as clocks are put back"));
        }
        return result.apply(new GroupCall(task.toBuilder().sendTime(sendTime).build()));
    }

    /** The same, with another result; for generated classes. */
    public <U> StartStage<U> then(Function<? super T, ? extends U> next) {
        return new StartStage<>(task, call -> next.apply(result.apply(call)));
    }
}
