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
public record Refusal(Status status, String field, String reason) {

    /** A refusal to create a task. */
    public Refusal(CreateTaskStatus status, String field, String reason) {
        this(Status.of(status), field, reason);
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

    /**
     * A status of an operation, as the contract names it.
     *
     * @param code on the wire
     * @param name the constant, such as {@code INVALID_PARAMETER}
     * @param title what it means
     */
    public record Status(String code, String name, String title) {

        /** A status of creating a task. */
        public static Status of(CreateTaskStatus status) {
            return new Status(status.code(), status.name(), status.title());
        }
    }
}
