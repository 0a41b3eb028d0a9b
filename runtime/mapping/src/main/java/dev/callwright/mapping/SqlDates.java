package dev.callwright.mapping;

import java.time.LocalDateTime;

/**
 * {@code java.sql.Date}, also where a member is declared as {@code java.util.Date}. Apart, so that the module java.sql
 * is needed by nobody who has no such value.
 */
final class SqlDates {

    private SqlDates() {}

    /** By name: {@code instanceof} would load the class. */
    static boolean isDate(java.util.Date value) {
        return isOf(value, "java.sql.Date");
    }

    /** A time of day, which is on no date although it is a {@code java.util.Date}. */
    static boolean isTime(java.util.Date value) {
        return isOf(value, "java.sql.Time");
    }

    /** The day that the database has: drivers make a date of it in the machine's zone, and this takes that back. */
    static LocalDateTime local(java.util.Date value) {
        return ((java.sql.Date) value).toLocalDate().atStartOfDay();
    }

    private static boolean isOf(Object value, String name) {
        return value.getClass().getName().equals(name);
    }
}
