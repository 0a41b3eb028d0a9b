package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.internal.delivery.Sender;
import dev.callwright.campaign.spi.Directory;
import dev.callwright.campaign.spi.FoundTask;
import dev.callwright.campaign.spi.FoundTask.Phase;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.Waiter;
import dev.callwright.runtime.KeyId;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.WireEvidence;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The service and the time of all processes, in the process that started them. */
final class RemoteService implements Sender, Directory, Waiter {

    private final Line line;

    RemoteService(Line line) {
        this.line = line;
    }

    @Override
    public Request prepare(PlannedTask task, BitSet optedOut) {
        return ahead -> send(task);
    }

    private SubmitOutcome send(PlannedTask task) {
        String[] answer = line.ask("SEND " + task.taskName()).split(" ");
        if (answer[0].equals("ACCEPTED")) {
            KeyId id = new KeyId(Long.parseLong(answer[1]));
            return new SubmitOutcome.Accepted(task.taskName(), id, task.callees(), task.bytes(), task.sha256());
        }
        WireEvidence noAnswer = new WireEvidence(
                true, true, task.bytes(), true, OptionalInt.empty(), Optional.empty(), Optional.empty());
        return new SubmitOutcome.Unknown(task.taskName(), task.callees(), noAnswer, instant());
    }

    @Override
    public List<FoundTask> find(String taskName, Instant earliest, Instant latest) {
        return Arrays.stream(line.ask("FIND " + taskName).split(" "))
                .skip(1)
                .map(id -> new FoundTask(Long.parseLong(id), taskName, Phase.WAITING, 100))
                .toList();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(Long.parseLong(line.ask("NOW")));
    }

    @Override
    public void waitUntil(Instant time) {
        line.ask("WAIT " + time.toEpochMilli());
    }

    @Override
    public void wake() {}
}
