package dev.callwright.sandbox.rules;

import dev.callwright.contract.CreateTaskStatus;

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
