package dev.callwright.sandbox.rules;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What holds before the body is looked at. That key and sign come first, then the address, then the time, is a guess.
 */
public final class CallerRules {

    private final List<CallerRule> rules;

    /**
     * The rules for an account.
     *
     * @param clock judges timestamps
     */
    public CallerRules(Account account, Clock clock) {
        this.rules = List.of(
                new SignatureRule(account.apiKey(), account.apiSecret()),
                new AddressRule(account.allowedAddresses()),
                new TimestampRule(clock, account.timestampWindow()),
                new ContentTypeRule());
    }

    /** The first rule that is broken. */
    public Optional<Refusal> check(Caller caller) {
        return rules.stream().flatMap(rule -> rule.check(caller).stream()).findFirst();
    }
}
