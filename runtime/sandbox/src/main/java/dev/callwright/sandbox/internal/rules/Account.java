package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Leniency;
import dev.callwright.sandbox.Strictness;
import dev.callwright.sandbox.internal.calls.Agent;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.net.InetAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The account that the sandbox plays.
 *
 * @param apiKey its API key
 * @param apiSecret its API secret
 * @param appId its application
 * @param agents its agents by their ids
 * @param allowedAddresses from where it may be used; empty for everywhere
 * @param timestampWindow how old a timestamp may be, and how far ahead unless assumed otherwise
 * @param vendor what is assumed of the service
 * @param lenient what is let pass beyond the documented rules
 * @param strict what is refused beyond them
 */
public record Account(
        String apiKey,
        String apiSecret,
        String appId,
        Map<Long, Agent> agents,
        Set<InetAddress> allowedAddresses,
        Duration timestampWindow,
        Assumptions vendor,
        Set<Leniency> lenient,
        Set<Strictness> strict) {

    private static final int MOST_DIGITS = 18;

    public Account {
        agents = Map.copyOf(agents);
        allowedAddresses = Set.copyOf(allowedAddresses);
        lenient = Set.copyOf(lenient);
        strict = Set.copyOf(strict);
    }

    /** The agent whose id the digits are. */
    public Optional<Agent> agent(String digits) {
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.ofNullable(agents.get(Long.parseLong(digits)));
    }

    public boolean allows(Leniency leniency) {
        return lenient.contains(leniency);
    }

    /** How far a timestamp may be ahead of the clock. */
    Duration timestampAhead() {
        if (assumes(Assumption.FUTURE_TIMESTAMPS_REFUSED)) {
            return Duration.ZERO;
        }
        return assumes(Assumption.FUTURE_TIMESTAMPS_ACCEPTED) ? ChronoUnit.CENTURIES.getDuration() : timestampWindow;
    }

    /** The zone of {@code sendTime} and calling windows. */
    public ZoneId zone() {
        return vendor.zone();
    }

    /** The zone of times in queries and reports. */
    public ZoneId queryZone() {
        return vendor.queryZone();
    }

    public boolean assumes(Assumption assumption) {
        return vendor.hold(assumption);
    }

    public boolean refuses(Strictness strictness) {
        return strict.contains(strictness);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Account[agents=" + agents.size() + "]";
    }
}
