package dev.callwright.mapping;

import dev.callwright.annotation.EpochUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a date is written, and in which zone a point in time falls on it. For generated code, which keeps one per
 * variable in a constant. Immutable.
 */
public final class DateForm {

    /** {@code yyyy-MM-dd}, for what needs no zone. */
    public static final DateForm ISO = new DateForm(null, null);

    private final @Nullable ZoneId zone;
    private final @Nullable DateTimeFormatter formatter;

    private DateForm(@Nullable ZoneId zone, @Nullable DateTimeFormatter formatter) {
        this.zone = zone;
        this.formatter = formatter;
    }

    /**
     * This form, of points in time as seen in a zone.
     *
     * @param newZone such as {@code Asia/Jakarta}
     * @throws java.time.DateTimeException when the Java runtime knows no such zone
     */
    public DateForm inZone(String newZone) {
        return new DateForm(ZoneId.of(newZone), formatter);
    }

    /**
     * This form, written by a pattern whose result does not depend on a language.
     *
     * @param pattern in the letters of {@link DateTimeFormatter}
     * @throws IllegalArgumentException when the pattern is none
     */
    public DateForm withPattern(String pattern) {
        return new DateForm(zone, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    /**
     * This form, written by a pattern in a language.
     *
     * @param pattern in the letters of {@link DateTimeFormatter}
     * @param languageTag such as {@code id}
     * @throws IllegalArgumentException when the pattern is none
     * @throws IllformedLocaleException when the tag is none
     */
    public DateForm withPattern(String pattern, String languageTag) {
        Locale locale = new Locale.Builder().setLanguageTag(languageTag).build();
        return new DateForm(zone, DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** The formatter; null for {@code yyyy-MM-dd}. */
    @Nullable
    DateTimeFormatter formatter() {
        return formatter;
    }

    /** The date and time on the calendar: of a {@code LocalDate} its first moment. */
    LocalDateTime local(Temporal value) {
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime;
        }
        if (value instanceof Instant instant) {
            return local(instant);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return local(dateTime.toInstant());
        }
        if (value instanceof ZonedDateTime dateTime) {
            return local(dateTime.toInstant());
        }
        throw unsupported(value);
    }

    @SuppressWarnings("JavaUtilDate") // Entities have them.
    LocalDateTime local(java.util.Date value) {
        // getTime(), because toInstant() of a java.sql.Date only throws.
        if (SqlDates.isTime(value)) {
            throw unsupported(value);
        }
        return SqlDates.isDate(value) ? SqlDates.local(value) : local(Instant.ofEpochMilli(value.getTime()));
    }

    LocalDateTime local(long epoch, EpochUnit unit) {
        return switch (unit) {
            case SECONDS -> local(Instant.ofEpochSecond(epoch));
            case MILLIS -> local(Instant.ofEpochMilli(epoch));
            case DAYS -> LocalDate.ofEpochDay(epoch).atStartOfDay();
            case NONE -> throw new IllegalArgumentException("[callwright/epoch-unit] a number of no unit is no date");
        };
    }

    private LocalDateTime local(Instant instant) {
        if (zone == null) {
            throw new IllegalStateException("[callwright/missing-zone] a point in time has no date without a zone");
        }
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static IllegalArgumentException unsupported(Object value) {
        return new IllegalArgumentException("[callwright/unsupported-date] the mapper gives a "
                + value.getClass().getName() + " where the sink takes none; convert it");
    }
}
