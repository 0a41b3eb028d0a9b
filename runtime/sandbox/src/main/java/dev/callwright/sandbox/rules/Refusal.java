package dev.callwright.sandbox.rules;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.spec.Violation;

/**
 * Why a request was refused, for whoever writes the client. Names fields and rules, never a value.
 *
 * @param status the status that was answered
 * @param field the field or header at fault, such as {@code numberInfoList[3].callInformation.due_date}; empty for the
 *     request as a whole
 * @param reason the rule that is broken
 */
public record Refusal(Status status, String field, String reason) {

    /** A refusal to create a task. */
    public Refusal(CreateTaskStatus status, String field, String reason) {
        this(Status.of(status), field, reason);
    }

    static Refusal of(CreateTaskStatus status, Violation violation) {
        return new Refusal(status, violation.field(), violation.rule());
    }

    /** The same refusal by an operation with statuses of its own. */
    public Refusal by(Statuses statuses) {
        return new Refusal(statuses.like(status), field, reason);
    }

    /** The code that was answered. */
    public String code() {
        return status.code();
    }

    /** Such as {@code -22 INVALID_PARAMETER: taskName, maxLength 64}. */
    @Override
    public String toString() {
        return code() + " " + status.name() + ": " + (field.isEmpty() ? reason : field + ", " + reason);
    }
}
