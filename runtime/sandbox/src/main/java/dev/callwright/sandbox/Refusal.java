package dev.callwright.sandbox;

import dev.callwright.contract.CreateTaskStatus;

/**
 * Why a request was refused, for whoever writes the client. Names fields and rules, never a value.
 *
 * @param status the status that was answered
 * @param field the field or header at fault, such as {@code numberInfoList[3].callInformation.due_date}; empty for the
 *     request as a whole
 * @param reason the rule that is broken
 */
public record Refusal(RefusalStatus status, String field, String reason) {

    /** A refusal to create a task. */
    public Refusal(CreateTaskStatus status, String field, String reason) {
        this(RefusalStatus.of(status), field, reason);
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
