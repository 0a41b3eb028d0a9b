package dev.callwright.sandbox.rules;

import dev.callwright.sandbox.calls.Agent;
import java.net.InetAddress;
import java.time.Duration;
import java.time.ZoneId;
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
 * @param timestampWindow how far a timestamp may be from now, either way
 * @param zone the zone of times without one
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
        ZoneId zone,
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

    public boolean refuses(Strictness strictness) {
        return strict.contains(strictness);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Account[agents=" + agents.size() + "]";
    }
}
