package dev.callwright.generator.internal.callee.model;

/** What is known of a value that becomes a date. */
public enum DateKind {
    /** A day of the calendar. */
    DAY,
    /** A day of the calendar and a time of day. */
    DAY_AND_TIME,
    /** A moment, which is on different days in different zones. */
    POINT_IN_TIME
}
