package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.internal.calls.Agent;
import dev.callwright.sandbox.internal.calls.DialingHours;
import dev.callwright.sandbox.internal.calls.RecallPlan;
import dev.callwright.sandbox.internal.calls.TaskPlan;
import dev.callwright.sandbox.internal.intake.RecallRequest;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.SendTime;
import dev.callwright.sandbox.internal.spec.Spec;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns a submission that broke no rule into what is to be done. */
final class Plans {

    private final Account account;
    private final SendTime sendTime;
    private final Clock clock;

    Plans(Account account, Spec spec, Clock clock) {
        this.account = account;
        this.sendTime = new SendTime(spec, account.zone());
        this.clock = clock;
    }

    TaskPlan of(ReceivedTask submission) {
        Instant now = clock.instant();
        Agent agent = agent(submission.agentId());
        return new TaskPlan(
                submission.name(),
                submission.displayNum(),
                agent,
                submission.callees().numbers(),
                submission.callees().cutTexts(),
                sendTime.of(submission).filter(now::isBefore).orElse(now),
                DialingHours.of(account.zone(), submission.windows().toList()),
                submission.recall().map(recall -> plan(recall, agent)));
    }

    private RecallPlan plan(RecallRequest recall, Agent agent) {
        List<String> nodes = recall.agents();
        List<Agent> agents = IntStream.range(0, recall.count())
                .mapToObj(i -> i < nodes.size() ? agent(nodes.get(i)) : agent)
                .toList();
        return new RecallPlan(recall.type(), recall.interval(), Set.copyOf(recall.intents()), agents);
    }

    private Agent agent(String id) {
        return account.agent(id).orElseThrow();
    }
}
