package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** {@code sendTime} exists in the calendar. One that has passed means at once; the document does not say. */
final class SendTimeRule implements SubmissionRule {

    private final SendTime sendTime;
    private final Clock clock;
    private final boolean refusesPast;

    SendTimeRule(SendTime sendTime, Clock clock, boolean refusesPast) {
        this.sendTime = sendTime;
        this.clock = clock;
        this.refusesPast = refusesPast;
    }

    @Override
    public Optional<Refusal> check(ReceivedTask submission) {
        Optional<Instant> start;
        try {
            start = sendTime.of(submission);
        } catch (DateTimeException e) {
            return refusal("no such date or time");
        }
        return refusesPast && start.filter(clock.instant()::isAfter).isPresent()
                ? refusal("in the past")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String reason) {
        return Optional.of(new Refusal(CreateTaskStatus.INVALID_PARAMETER, "sendTime", reason));
    }
}
