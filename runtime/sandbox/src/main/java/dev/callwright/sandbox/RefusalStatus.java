package dev.callwright.sandbox;

import dev.callwright.contract.CreateTaskStatus;

/**
 * A status of an operation, as the contract names it.
 *
 * @param code on the wire
 * @param name the constant, such as {@code INVALID_PARAMETER}
 * @param title what it means
 */
public record RefusalStatus(String code, String name, String title) {

    /** A status of creating a task. */
    public static RefusalStatus of(CreateTaskStatus status) {
        return new RefusalStatus(status.code(), status.name(), status.title());
    }
}
