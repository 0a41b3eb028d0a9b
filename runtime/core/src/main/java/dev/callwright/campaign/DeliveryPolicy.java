package dev.callwright.campaign;

import dev.callwright.contract.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a delivery may decide by itself. Immutable; begins with {@link #careful()}.
 *
 * <p>A task in doubt is never sent under another name.
 */
public final class DeliveryPolicy {

    /** What happens to a task that was in doubt and, looked up often and late enough, is not listed. */
    public enum Absence {
        /** A person decides. Nothing is assumed about the service. */
        STOP,
        /**
         * It is sent again under the same name. Nobody is called twice <i>if</i> the service takes a name once, checked
         * atomically; or, if it does not, <i>if</i> it refuses a request whose timestamp is older than half an hour and
         * lists a task within 65 minutes. A request that is taken in the last minute of its signature leaves the list
         * five minutes of that.
         */
        RESEND_SAME_NAME
    }

    /**
     * A signature is taken for half an hour; the service's clock may differ by as much, and it may work for 5 minutes.
     */
    private static final Duration SETTLED =
            Duration.ofSeconds(2 * Limit.TIMESTAMP_AGE_SECONDS.max()).plusMinutes(5);

    private static final int CLEAN_ANSWERS = 3;

    private final Absence absence;
    private final boolean verifying;
    private final Optional<TwoPhase> twoPhase;
    private final Duration settled;
    private final int cleanAnswers;

    private DeliveryPolicy(
            Absence absence, boolean verifying, Optional<TwoPhase> twoPhase, Duration settled, int cleanAnswers) {
        this.absence = absence;
        this.verifying = verifying;
        this.twoPhase = twoPhase;
        this.settled = settled;
        this.cleanAnswers = cleanAnswers;
    }

    /**
     * Sends again only what provably never left this machine, and what the service itself said does not exist; leaves
     * everything else that is in doubt to a person. Believes the service's acceptance. Needs no assumption about the
     * service.
     */
    public static DeliveryPolicy careful() {
        return new DeliveryPolicy(Absence.STOP, false, Optional.empty(), SETTLED, CLEAN_ANSWERS);
    }

    /** This, with another treatment of absent tasks. */
    public DeliveryPolicy onAbsence(Absence choice) {
        return new DeliveryPolicy(Objects.requireNonNull(choice, "choice"), verifying, twoPhase, settled, cleanAnswers);
    }

    /** This, and every accepted task is looked up for its number of callees. */
    public DeliveryPolicy verifying() {
        return new DeliveryPolicy(absence, true, twoPhase, settled, cleanAnswers);
    }

    /** This, with tasks that start later, all of them or none. */
    public DeliveryPolicy twoPhase(Instant callsStart, Duration reserve) {
        return new DeliveryPolicy(absence, true, Optional.of(new TwoPhase(callsStart, reserve)), settled, cleanAnswers);
    }

    /** For tests that prove that the settling is needed. */
    public DeliveryPolicy settling(Duration time, int answers) {
        return new DeliveryPolicy(absence, verifying, twoPhase, time, answers);
    }

    /** Whether all tasks start later or none, so that no task can be delivered without the others. */
    public boolean isTwoPhase() {
        return twoPhase.isPresent();
    }

    /** Whether a task in doubt is sent again once it was not found. */
    public boolean resends() {
        return absence == Absence.RESEND_SAME_NAME;
    }

    public boolean verifies() {
        return verifying;
    }

    public Optional<TwoPhase> twoPhase() {
        return twoPhase;
    }

    /** How long after a doubt not finding a task means something. */
    public Duration settled() {
        return settled;
    }

    /** How many look-ups have to find nothing. */
    public int cleanAnswers() {
        return cleanAnswers;
    }

    /**
     * Tasks that were written to start later, so that they can be looked at, and cancelled, before the first phone
     * rings.
     *
     * @param callsStart the {@code sendTime} of every task
     * @param reserve how long before it everything has to be verified; what is not by then is cancelled, and everything
     *     else with it
     */
    public record TwoPhase(Instant callsStart, Duration reserve) {

        public TwoPhase {
            if (reserve.isNegative() || reserve.isZero()) {
                throw new IllegalArgumentException(
                        "[callwright/two-phase-reserve] cancelling takes time; give a reserve of minutes");
            }
        }

        /** When everything has to be verified. */
        public Instant deadline() {
            return callsStart.minus(reserve);
        }
    }
}
