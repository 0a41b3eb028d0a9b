package dev.callwright.sandbox;

/**
 * The other answer to a question that the document leaves open; without it, the sandbox takes the answer that its
 * documentation calls the default. None of them is evidence of what the service does.
 */
public enum Assumption {
    /**
     * A create sees only the names that were taken before it came in: of simultaneous ones with one name, all succeed.
     */
    RACY_NAMES,
    /** A name may be given again whenever somebody likes. */
    NAMES_NOT_CHECKED,
    /** The name of a cancelled task may be given again. */
    NAME_FREED_BY_CANCEL,
    /** The name of a finished task may be given again. */
    NAME_FREED_BY_FINISH,
    /** The name of a task whose submission failed may be given again. */
    NAME_FREED_BY_FAILURE,
    /** Names that differ in the case of letters alone are the same, for creating and for searching. */
    NAMES_FOLD_CASE,
    /** Names that differ in spaces at their end alone are the same. */
    NAMES_FOLD_TRAILING_SPACES,
    /** In a search, {@code _} stands for any character and {@code %} for any text. */
    SEARCH_TAKES_WILDCARDS,
    /** What a create answers is not the id that a query gives and a cancel takes. */
    CREATE_ANSWERS_ANOTHER_ID,
    /** Callees that break the contract are left out, instead of refusing the task. */
    INVALID_CALLEES_DROPPED,
    /** A number that was given before in the same task is left out. */
    REPEATED_NUMBERS_DROPPED,
    /** What arrived of an upload that broke off becomes a task, as far as nothing that is required is missing. */
    BROKEN_UPLOADS_ACCEPTED,
    /** A timestamp is judged when the body has arrived, instead of before. */
    TIMESTAMP_CHECKED_AFTER_UPLOAD,
    /** A timestamp ahead of the clock is refused, however little. */
    FUTURE_TIMESTAMPS_REFUSED,
    /** A timestamp ahead of the clock is accepted, up to a century. */
    FUTURE_TIMESTAMPS_ACCEPTED,
    /** A request that is processed late becomes a task even if its timestamp has expired by then. */
    LATE_TIMESTAMPS_NOT_CHECKED,
    /** Tasks whose {@code sendTime} is still to come do not count against the limit of unfinished ones. */
    SCHEDULED_TASKS_NOT_COUNTED,
    /** A task that is being submitted (6) cannot be cancelled. */
    SUBMITTING_NOT_CANCELLABLE,
    /** A task that is calling (1) cannot be cancelled. */
    CALLING_NOT_CANCELLABLE,
    /** Cancelling a cancelled task (4) succeeds. */
    CANCEL_REPEATABLE,
    /** Of a list to cancel, those that can be are; otherwise one that cannot keeps all from it. */
    CANCEL_EACH_ALONE,
    /** Recalls are listed among the tasks, under the name of the task and a suffix. */
    RECALLS_LISTED,
    /** Recalls are listed among the tasks, under the very name of the task. */
    RECALLS_LISTED_UNDER_TASK_NAME,
    /** Failures of authentication are answered as {@code status} and {@code reason}, whatever the operation. */
    AUTHENTICATION_FAILS_AS_STATUS,
    /** Reports are pushed as a bare array, instead of {@code {"array": [...]}}. */
    PUSH_BARE_ARRAY,
    /** Times in reports are {@code yyyyMMddHHmmss}, instead of milliseconds since 1970 as 13 digits. */
    PUSH_LOCAL_TIMES,
    /** Every report is pushed twice. */
    PUSH_REPEATED
}
