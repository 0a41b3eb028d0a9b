package dev.callwright.campaign.internal;

import dev.callwright.contract.ContractViolationException;
import dev.callwright.contract.model.GroupCallTask;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Makes tasks that start at a time, which the wire carries without its zone. */
public final class StartingAt implements Function<String, GroupCallTask> {

    private final LocalDateTime sendTime;
    private final Function<String, GroupCallTask> task;

    public StartingAt(Instant start, ZoneId serviceZone, Function<String, GroupCallTask> task) {
        this.sendTime = LocalDateTime.ofInstant(start, serviceZone);
        this.task = task;
        if (serviceZone.getRules().getValidOffsets(sendTime).size() > 1) {
            throw new ContractViolationException(
                    "GroupCallTask", List.of("sendTime comes twice in that zone, as clocks are put back"));
        }
    }

    @Override
    public GroupCallTask apply(String name) {
        GroupCallTask made = task.apply(name);
        if (made.sendTime() != null && !made.sendTime().equals(sendTime)) {
            throw new IllegalArgumentException(
                    "[callwright/two-phase-start] the task has a start of its own, other than that of the two phases");
        }
        return made.toBuilder().sendTime(sendTime).build();
    }
}
