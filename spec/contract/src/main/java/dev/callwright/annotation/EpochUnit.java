package dev.callwright.annotation;

/** What a date that is kept as a number counts, from the first moment of 1970 in UTC. */
public enum EpochUnit {
    /** The number is no date. */
    NONE,
    SECONDS,
    MILLIS,
    /** Whole days; such a date needs no zone. */
    DAYS
}
