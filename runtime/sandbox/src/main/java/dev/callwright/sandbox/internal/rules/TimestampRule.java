package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Timestamp is in whole seconds and near now. Both ends of the window count as near, which nothing documents. */
final class TimestampRule implements CallerRule {

    private final Clock clock;
    private final Duration window;
    private final Duration ahead;

    TimestampRule(Clock clock, Account account) {
        this.clock = clock;
        this.window = account.timestampWindow();
        this.ahead = account.timestampAhead();
    }

    @Override
    public Optional<Refusal> check(Caller caller) {
        long signed;
        try {
            signed = Long.parseLong(caller.timestamp());
        } catch (NumberFormatException e) {
            return refusal("not in whole seconds");
        }
        long now = Instant.now(clock).getEpochSecond();
        // In seconds, as the header is: a fraction of a second must not decide.
        return signed >= now - window.toSeconds() && signed - ahead.toSeconds() <= now
                ? Optional.empty()
                : refusal("more than " + window.toSeconds() + " seconds ago or " + ahead.toSeconds() + " ahead");
    }

    private static Optional<Refusal> refusal(String reason) {
        return Optional.of(new Refusal(CreateTaskStatus.TIMESTAMP_EXPIRED, "Timestamp", reason));
    }
}
