package dev.callwright.sandbox;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.calls.Admission;
import dev.callwright.sandbox.calls.TaskBook;
import dev.callwright.sandbox.calls.TaskPlan;
import dev.callwright.sandbox.intake.Intake;
import dev.callwright.sandbox.intake.MalformedBodyException;
import dev.callwright.sandbox.intake.Submission;
import dev.callwright.sandbox.rules.Account;
import dev.callwright.sandbox.rules.Caller;
import dev.callwright.sandbox.rules.CallerRules;
import dev.callwright.sandbox.rules.Leniency;
import dev.callwright.sandbox.rules.Refusal;
import dev.callwright.sandbox.rules.SubmissionRules;
import dev.callwright.sandbox.spec.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** The operation that creates tasks: caller, body, rules, and then a place among the other tasks. Thread-safe. */
final class CreateTask {

    private final CallerRules callerRules;
    private final Intake intake;
    private final SubmissionRules submissionRules;
    private final Plans plans;
    private final TaskBook book;

    /**
     * @param clock judges timestamps
     * @param callClock places calls
     */
    CreateTask(Account account, Spec spec, Clock clock, Clock callClock, TaskBook book) {
        this.callerRules = new CallerRules(account, clock);
        this.intake = new Intake(spec, account.allows(Leniency.TEXT_FOR_KEY));
        this.submissionRules = new SubmissionRules(account, spec, callClock);
        this.plans = new Plans(account, spec, callClock);
        this.book = book;
    }

    /** @throws IOException when the body does not arrive; nothing is accepted then */
    Verdict judge(Caller caller, InputStream body) throws IOException {
        Optional<Refusal> stopped = callerRules.check(caller);
        if (stopped.isPresent()) {
            return new Verdict.Refused(stopped.get());
        }
        Submission submission;
        try {
            submission = intake.read(body);
        } catch (MalformedBodyException e) {
            return refused(CreateTaskStatus.INVALID_PARAMETER, "", String.valueOf(e.getMessage()));
        }
        Optional<Refusal> broken = submissionRules.check(submission);
        return broken.isPresent() ? new Verdict.Refused(broken.get()) : admit(plans.of(submission));
    }

    private Verdict admit(TaskPlan plan) {
        Admission admission = book.admit(plan);
        if (admission instanceof Admission.Admitted admitted) {
            return new Verdict.Accepted(
                    admitted.id(), plan.name(), plan.callees().size());
        }
        return admission instanceof Admission.NameTaken
                ? refused(CreateTaskStatus.TASK_NAME_EXISTS, "taskName", "taken by another task")
                : refused(CreateTaskStatus.CONCURRENT_TASK_LIMIT, "", "too many unfinished tasks");
    }

    private static Verdict refused(CreateTaskStatus status, String field, String reason) {
        return new Verdict.Refused(new Refusal(status, field, reason));
    }
}
