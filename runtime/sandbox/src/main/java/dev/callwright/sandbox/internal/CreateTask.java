package dev.callwright.sandbox.internal;

import com.fasterxml.jackson.databind.node.LongNode;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.Leniency;
import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.Refusal.Status;
import dev.callwright.sandbox.internal.calls.Admission;
import dev.callwright.sandbox.internal.calls.TaskBook;
import dev.callwright.sandbox.internal.calls.TaskPlan;
import dev.callwright.sandbox.internal.intake.BodyReader;
import dev.callwright.sandbox.internal.intake.CalleeLeniency;
import dev.callwright.sandbox.internal.intake.Extent;
import dev.callwright.sandbox.internal.intake.MalformedBodyException;
import dev.callwright.sandbox.internal.intake.ReceivedTask;
import dev.callwright.sandbox.internal.operations.EnvelopeForm;
import dev.callwright.sandbox.internal.operations.Reply;
import dev.callwright.sandbox.internal.rules.Account;
import dev.callwright.sandbox.internal.rules.Caller;
import dev.callwright.sandbox.internal.rules.CallerRules;
import dev.callwright.sandbox.internal.rules.Statuses;
import dev.callwright.sandbox.internal.rules.SubmissionRules;
import dev.callwright.sandbox.internal.spec.Spec;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The operation that creates tasks: caller, body, rules, and then a place among the other tasks. Thread-safe. */
final class CreateTask implements Endpoint {

    private static final Statuses STATUSES =
            Statuses.of(CreateTaskStatus.values(), CreateTaskStatus::code, CreateTaskStatus::title);

    private final CallerRules callerRules;
    private final BodyReader intake;
    private final Extent extent;
    private final SubmissionRules submissionRules;
    private final Plans plans;
    private final TaskBook book;
    private final RequestLog log;
    private final boolean lateUnchecked;
    private final boolean authenticationAsStatus;

    /**
     * @param callClock places calls
     * @param log is told of what is decided after the answer
     */
    CreateTask(Account account, Spec spec, CallerRules callerRules, Clock callClock, TaskBook book, RequestLog log) {
        this.callerRules = callerRules;
        this.intake = new BodyReader(
                spec,
                new CalleeLeniency(
                        account.allows(Leniency.TEXT_FOR_KEY),
                        account.assumes(Assumption.INVALID_CALLEES_DROPPED),
                        account.assumes(Assumption.REPEATED_NUMBERS_DROPPED)));
        this.extent = account.assumes(Assumption.BROKEN_UPLOADS_ACCEPTED) ? Extent.ARRIVED : Extent.WHOLE;
        this.submissionRules = new SubmissionRules(account, spec, callClock);
        this.plans = new Plans(account, spec, callClock);
        this.book = book;
        this.log = log;
        this.lateUnchecked = account.assumes(Assumption.LATE_TIMESTAMPS_NOT_CHECKED);
        this.authenticationAsStatus = account.assumes(Assumption.AUTHENTICATION_FAILS_AS_STATUS);
    }

    @Override
    public EnvelopeForm envelope() {
        return EnvelopeForm.CODE_AS_TEXT;
    }

    @Override
    public Statuses statuses() {
        return STATUSES;
    }

    @Override
    public Arrival arrive(Caller caller) {
        return new Arrival(book.ticket(), callerRules.beforeBody(caller));
    }

    @Override
    public Decision answer(Arrival arrival, Request request, Fate fate) throws IOException {
        if (arrival.refusal().isPresent()) {
            return stranger(arrival.refusal().get());
        }
        ReceivedTask submission;
        try {
            submission = intake.read(
                    request.body(), fate instanceof Fate.AppliedInPart part ? Extent.of(part.callees()) : extent);
        } catch (MalformedBodyException e) {
            return refused(CreateTaskStatus.INVALID_PARAMETER, "", String.valueOf(e.getMessage()));
        }
        Optional<Refusal> expired = callerRules.afterBody(request.caller());
        if (expired.isPresent()) {
            return stranger(expired.get());
        }
        Optional<Refusal> broken = submissionRules.check(submission);
        return broken.isPresent()
                ? refused(broken.get())
                : admit(plans.of(submission), arrival.ticket(), request, fate);
    }

    private Decision admit(TaskPlan plan, long ticket, Request request, Fate fate) {
        if (fate instanceof Fate.AppliedLater later) {
            return admitLater(plan, ticket, request, later.by());
        }
        if (fate instanceof Fate.AppliedTwice) {
            log.judged(decision(plan, book.admit(plan, ticket)));
        }
        return decision(plan, book.admit(plan, ticket));
    }

    private Decision admitLater(TaskPlan plan, long ticket, Request request, Duration by) {
        if (!lateUnchecked && callerRules.expiresWithin(request.caller(), by)) {
            return refused(CreateTaskStatus.TIMESTAMP_EXPIRED, "Timestamp", "expires before it is processed");
        }
        book.admitLater(plan, ticket, by, admission -> log.judged(decision(plan, admission)));
        return Decision.done(coded(CreateTaskStatus.SYSTEM_ERROR.code()), "processed later");
    }

    private Decision decision(TaskPlan plan, Admission admission) {
        if (admission instanceof Admission.Admitted admitted) {
            return Decision.done(
                    Reply.success(
                            envelope(), Status.of(CreateTaskStatus.SUCCESS), LongNode.valueOf(admitted.answeredId())),
                    // A name comes from the client and goes to a terminal.
                    "accepted task " + admitted.id() + " \"" + plan.name().replaceAll("\\p{C}", "?") + "\", "
                            + plan.callees().size() + " callees");
        }
        return admission instanceof Admission.NameTaken
                ? refused(CreateTaskStatus.TASK_NAME_EXISTS, "taskName", "taken by another task")
                : refused(CreateTaskStatus.CONCURRENT_TASK_LIMIT, "", "too many unfinished tasks");
    }

    private Decision refused(CreateTaskStatus status, String field, String reason) {
        return refused(new Refusal(status, field, reason));
    }

    private Decision stranger(Refusal refusal) {
        Reply reply = Reply.failure(envelope(), refusal.status());
        return Decision.refused(authenticationAsStatus ? reply.in(EnvelopeForm.STATUS) : reply, refusal);
    }

    private Decision refused(Refusal refusal) {
        return Decision.refused(Reply.failure(envelope(), refusal.status()), refusal);
    }
}
