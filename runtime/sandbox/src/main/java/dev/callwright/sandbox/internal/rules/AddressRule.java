package dev.callwright.sandbox.internal.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/** The account may be restricted to some addresses. */
final class AddressRule implements CallerRule {

    private final Set<InetAddress> allowed;

    AddressRule(Set<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Optional<Refusal> check(Caller caller) {
        return allowed.isEmpty() || allowed.contains(caller.address())
                ? Optional.empty()
                : Optional.of(new Refusal(CreateTaskStatus.IP_RESTRICTED, "", "address not on the allow-list"));
    }
}
