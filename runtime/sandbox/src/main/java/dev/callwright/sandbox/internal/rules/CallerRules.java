package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for headers and connection. That key and sign come first, then the address, then the time, is a guess. */
public final class CallerRules {

    private final List<CallerRule> before;
    private final List<CallerRule> after;
    private final CallerRule body;
    private final Clock clock;
    private final Duration window;

    /**
     * The rules for an account.
     *
     * @param clock judges timestamps
     */
    public CallerRules(Account account, Clock clock) {
        CallerRule time = new TimestampRule(clock, account);
        boolean late = account.assumes(Assumption.TIMESTAMP_CHECKED_AFTER_UPLOAD);
        this.before = Stream.concat(
                        Stream.of(
                                new SignatureRule(account.apiKey(), account.apiSecret()),
                                new AddressRule(account.allowedAddresses())),
                        late ? Stream.of() : Stream.of(time))
                .toList();
        this.body = new ContentTypeRule();
        this.after = late ? List.of(time) : List.of();
        this.clock = clock;
        this.window = account.timestampWindow();
    }

    /** The first rule that is broken by a request with a body, before that is read. */
    public Optional<Refusal> beforeBody(Caller caller) {
        return first(before, caller).or(() -> body.check(caller));
    }

    /** The first rule that is broken once the body has been read. */
    public Optional<Refusal> afterBody(Caller caller) {
        return first(after, caller);
    }

    /** The first rule that is broken by a request whose body is small, or that has none. */
    public Optional<Refusal> check(Caller caller, boolean hasBody) {
        return first(before, caller)
                .or(() -> hasBody ? body.check(caller) : Optional.empty())
                .or(() -> afterBody(caller));
    }

    /** Whether the timestamp, which is right now, will have expired by then. */
    public boolean expiresWithin(Caller caller, Duration later) {
        long age = clock.instant().getEpochSecond() - Long.parseLong(caller.timestamp());
        return age + later.toSeconds() > window.toSeconds();
    }

    private static Optional<Refusal> first(List<CallerRule> rules, Caller caller) {
        return rules.stream().flatMap(rule -> rule.check(caller).stream()).findFirst();
    }
}
