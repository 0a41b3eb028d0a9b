package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.Doubt;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.WireEvidence;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an outcome means for a task. Takes over no text of the service but a plain code. */
final class Outcomes {

    private static final int LONGEST_CODE = 8;

    private Outcomes() {}

    /** @param settled how long a doubt lasts at least */
    static TaskState state(SubmitOutcome outcome, Instant now, Duration settled) {
        if (outcome instanceof SubmitOutcome.Accepted it) {
            return new TaskState.Accepted(Optional.of(it.keyId().value()));
        } else if (outcome instanceof SubmitOutcome.AcceptedWithoutId) {
            return new TaskState.Accepted(Optional.empty());
        } else if (outcome instanceof SubmitOutcome.Rejected it) {
            return new TaskState.Rejected(it.code());
        } else if (outcome instanceof SubmitOutcome.Busy) {
            return new TaskState.Busy();
        } else if (outcome instanceof SubmitOutcome.ClockSkew it) {
            return new TaskState.ClockSkew(it.offset());
        } else if (outcome instanceof SubmitOutcome.NotSent it) {
            return new TaskState.NotSent(it.stage().name());
        } else if (outcome instanceof SubmitOutcome.Invalid it) {
            return new TaskState.Invalid(it.total());
        } else if (outcome instanceof SubmitOutcome.NameConflict) {
            return new TaskState.Unknown(Doubt.NAME_TAKEN, true, 0, Optional.empty(), now.plus(settled));
        } else if (outcome instanceof SubmitOutcome.Unknown it) {
            return doubt(it, now.plus(settled));
        }
        throw new IllegalStateException("[callwright/task-outcome] no state for " + outcome.getClass());
    }

    /** A doubt never ends before the time that the policy gives it, whatever the outcome says. */
    private static TaskState.Unknown doubt(SubmitOutcome.Unknown outcome, Instant atLeast) {
        WireEvidence evidence = outcome.evidence();
        boolean gateway = evidence.httpStatus().isPresent() && !isServices(evidence);
        Instant notBefore = outcome.notBefore();
        return new TaskState.Unknown(
                gateway ? Doubt.GATEWAY : Doubt.ANSWER,
                evidence.bodyComplete(),
                evidence.httpStatus().orElse(0),
                evidence.code().filter(Outcomes::plain),
                notBefore.isBefore(atLeast) ? atLeast : notBefore);
    }

    /** Gateways have JSON of their own, with codes that are none of the contract's. */
    private static boolean isServices(WireEvidence evidence) {
        return evidence.code().flatMap(CreateTaskStatus::of).isPresent();
    }

    /** The code is text of the service, in which anything could stand. */
    private static boolean plain(String code) {
        int from = code.startsWith("-") ? 1 : 0;
        return code.length() > from
                && code.length() <= LONGEST_CODE
                && code.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }
}
