package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.Leniency;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.Strictness;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import dev.callwright.sandbox.internal.spec.Spec;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What holds for a body, apart from what other tasks decide. The order of equal codes is of no account. */
public final class SubmissionRules {

    private final List<SubmissionRule> rules;

    /**
     * The rules for an account.
     *
     * @param clock what sendTime is compared with
     */
    public SubmissionRules(Account account, Spec spec, Clock clock) {
        this.rules = List.of(
                new TaskFieldsRule(spec),
                new TaskNameRule(),
                new SendTimeRule(new SendTime(spec, account.zone()), clock, account.refuses(Strictness.PAST_SEND_TIME)),
                new WindowRule(account.allows(Leniency.WINDOWS)),
                new CalleeCountRule(),
                new CalleeFieldsRule(account.refuses(Strictness.LONG_TEXT), account.allows(Leniency.SLOT_TWICE)),
                new ApplicationRule(account.appId()),
                new AgentRule(account),
                new RequiredVariablesRule(account),
                new RecallNodesRule(account),
                new RecallIntentsRule(account));
    }

    /** The first rule that is broken. */
    public Optional<Refusal> check(ReceivedTask submission) {
        return rules.stream().flatMap(rule -> rule.check(submission).stream()).findFirst();
    }
}
