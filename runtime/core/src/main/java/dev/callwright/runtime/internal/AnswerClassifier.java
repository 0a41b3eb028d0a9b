package dev.callwright.runtime.internal;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.Limit;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.AcceptedWithoutId;
import dev.callwright.runtime.SubmitOutcome.Busy;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.NameConflict;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What an answer, or the lack of one, allows to conclude. In doubt it is {@link Unknown}. */
public final class AnswerClassifier {

    /** How long the service may work on a request that came at the last moment. */
    private static final Duration PROCESSING = Duration.ofMinutes(5);

    /** Under which errors of HTTP the service's own answer counts; under others something went wrong behind it. */
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 411, 413, 414, 415, 429);

    private static final Duration VALIDITY = Duration.ofSeconds(Limit.TIMESTAMP_AGE_SECONDS.max());

    /** A service whose clock is further behind than this refuses the signature, also half an hour later. */
    private static final Duration MOST_AHEAD = VALIDITY.multipliedBy(2);

    /** A wrong {@code Date} must not keep a doubt open for years. */
    private static final Duration MOST_CORRECTION = Duration.ofDays(1);

    private final FrozenTask task;
    private final Evidence evidence;
    private final Clock clock;

    public AnswerClassifier(FrozenTask task, Evidence evidence, Clock clock) {
        this.task = task;
        this.evidence = evidence;
        this.clock = clock;
    }

    public SubmitOutcome of(SendingException failure) {
        String cause = failure.failure().getName();
        if (failure.ended() && !evidence.requestStarted()) {
            return new NotSent(task.name(), failure.stage(), cause);
        }
        return unknown(Optional.empty(), Optional.of(cause), Optional.empty());
    }

    public SubmitOutcome of(Answer answer) {
        boolean success = answer.status() >= 200 && answer.status() < 300;
        boolean refusal = REFUSALS.contains(answer.status());
        Optional<CreateTaskStatus> status =
                answer.envelope().map(AnswerEnvelope::code).flatMap(CreateTaskStatus::of);
        if (status.isEmpty() || !(success || refusal)) {
            return unknown(answer);
        }
        AnswerEnvelope envelope = answer.envelope().orElseThrow();
        return switch (status.get().meaning()) {
            case ACCEPTED -> success && evidence.bodyComplete() ? accepted(envelope) : unknown(answer);
            case REJECTED ->
                new Rejected(task.name(), status.get(), answer.text().show(envelope.message()));
            case BUSY -> new Busy(task.name(), answer.text().show(envelope.message()));
            case CLOCK_SKEW -> new ClockSkew(task.name(), answer.date().map(this::offset));
            case NAME_TAKEN -> new NameConflict(task.name(), answer.text().show(envelope.message()));
            case UNKNOWN -> unknown(answer);
        };
    }

    private SubmitOutcome accepted(AnswerEnvelope envelope) {
        return envelope.keyId().isPresent()
                ? new Accepted(task.name(), envelope.keyId().get(), task.callees(), task.bytes(), task.sha256())
                : new AcceptedWithoutId(task.name(), task.callees(), task.bytes(), task.sha256());
    }

    private Duration offset(Instant server) {
        return Duration.between(clock.instant(), server);
    }

    private Unknown unknown(Answer answer) {
        return unknown(
                answer.envelope().map(envelope -> answer.text().show(envelope.code())),
                Optional.empty(),
                answer.date());
    }

    private Unknown unknown(Optional<String> code, Optional<String> cause, Optional<Instant> serverDate) {
        Instant signed = evidence.signedAt().orElseGet(clock::instant);
        // The service judges the signature by its own clock. If ours is ahead, a late request is taken for longer. Ours
        // may be ahead by as much as a signature is valid, whatever a header says: a proxy may have written it.
        Duration ahead = serverDate.map(date -> offset(date).negated()).orElse(VALIDITY);
        // A signature that was corrected by the service's clock tells of a clock of ours that may be set meanwhile.
        Instant notBefore = signed.plus(VALIDITY)
                .plus(PROCESSING)
                .plus(between(VALIDITY, ahead, MOST_AHEAD))
                .plus(between(Duration.ZERO, evidence.ahead(), MOST_CORRECTION));
        return new Unknown(task.name(), task.callees(), evidence.seen(code, cause), notBefore);
    }

    private static Duration between(Duration least, Duration time, Duration most) {
        Duration atLeast = time.compareTo(least) < 0 ? least : time;
        return atLeast.compareTo(most) > 0 ? most : atLeast;
    }
}
