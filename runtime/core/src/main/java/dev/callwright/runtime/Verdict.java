package dev.callwright.runtime;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.contract.Limit;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.AcceptedWithoutId;
import dev.callwright.runtime.SubmitOutcome.Busy;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.NameConflict;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.RejectedByGateway;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What an answer, or the lack of one, allows to conclude. In doubt it is {@link Unknown}. */
final class Verdict {

    /** How long the service may work on a request that came at the last moment. */
    private static final Duration PROCESSING = Duration.ofMinutes(5);

    /** What proxies and gateways answer on their own, before the service has seen a request. */
    private static final Set<Integer> GATEWAY = Set.of(400, 401, 403, 404, 405, 411, 413, 414, 415, 429);

    private final FrozenTask task;
    private final Evidence evidence;
    private final Clock clock;

    Verdict(FrozenTask task, Evidence evidence, Clock clock) {
        this.task = task;
        this.evidence = evidence;
        this.clock = clock;
    }

    SubmitOutcome of(SendingException failure) {
        String cause = failure.failure().getName();
        if (failure.ended() && !evidence.requestStarted()) {
            return new NotSent(task.name(), failure.stage(), cause);
        }
        return unknown(Optional.empty(), Optional.of(cause), Optional.empty());
    }

    SubmitOutcome of(Answer answer) {
        boolean success = answer.status() >= 200 && answer.status() < 300;
        boolean gateway = GATEWAY.contains(answer.status());
        Optional<CreateTaskStatus> status =
                answer.envelope().map(Envelope::code).flatMap(CreateTaskStatus::of);
        if (gateway && status.isEmpty()) { // Gateways have JSON of their own, with codes that mean their status.
            return new RejectedByGateway(task.name(), answer.status());
        }
        if (status.isEmpty() || !(success || gateway)) {
            return unknown(answer);
        }
        Envelope envelope = answer.envelope().orElseThrow();
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

    private SubmitOutcome accepted(Envelope envelope) {
        return envelope.taskId().isPresent()
                ? new Accepted(task.name(), envelope.taskId().get(), task.callees(), task.bytes(), task.sha256())
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
        // The service judges the signature by its own clock. If ours is ahead, a late request is taken for longer; with
        // nothing to compare, it may be ahead by as much as a signature is taken at all.
        Duration validity = Duration.ofSeconds(Limit.TIMESTAMP_AGE_SECONDS.max());
        Duration ahead = serverDate.map(date -> offset(date).negated()).orElse(validity);
        // A signature that was corrected by the service's clock tells of one of ours that may be set right meanwhile.
        Instant notBefore =
                signed.plus(validity).plus(PROCESSING).plus(atLeastZero(ahead)).plus(atLeastZero(evidence.ahead()));
        return new Unknown(task.name(), task.callees(), evidence.seen(code, cause), notBefore);
    }

    private static Duration atLeastZero(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
