package dev.callwright.mapping;

import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.TooLong;
import dev.callwright.contract.CalleeVariable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the members of one callee from a generated mapper, checks them against the contract and turns them into wire
 * text. A null is left out; whether that is allowed is decided when the callee is complete.
 *
 * <p>Output depends on the values alone, never on locale, time zone or charset of the machine. A mapper calls this
 * interface and nobody else implements it, so it can learn new kinds of values.
 *
 * <p>A {@code Number} of a class that a method does not name is refused with an {@code IllegalArgumentException}.
 */
public sealed interface CalleeSink permits JsonCalleeSink {

    /** The number to call, as text: digits only, as they are to be sent. */
    void number(@Nullable CharSequence digits);

    /** The number to call, as a number without leading zeros. */
    void number(long digits);

    /** The number to call, as a {@code Long}, {@code Integer} or {@code BigInteger}, without leading zeros. */
    void number(@Nullable Number digits);

    /** The number to call, as text that is freed from marks, or gets a country code. */
    void number(@Nullable CharSequence value, NumberForm form);

    /** The number to call, as a national number that gets a country code. */
    void number(long value, NumberForm form);

    /** As {@link #number(long, NumberForm)}, of a {@code Long}, {@code Integer} or {@code BigInteger}. */
    void number(@Nullable Number value, NumberForm form);

    /** The number to call, as the digits that a converter makes of the value. */
    <T> void number(@Nullable T value, ValueConverter<? super T> converter);

    /** A text, sent as it is. */
    void text(CalleeVariable variable, @Nullable CharSequence value);

    /** A text, and what becomes of it when it is too long. */
    void text(CalleeVariable variable, @Nullable CharSequence value, TooLong tooLong);

    /** A text of one UTF-16 unit. */
    void character(CalleeVariable variable, char value);

    /** As {@link #character(CalleeVariable, char)}. */
    void character(CalleeVariable variable, @Nullable Character value);

    /** The text that a converter makes of the value; null from it is left out. */
    <T> void converted(CalleeVariable variable, @Nullable T value, ValueConverter<? super T> converter);

    /** As {@link #converted(CalleeVariable, Object, ValueConverter)}, and what becomes of it when it is too long. */
    <T> void converted(
            CalleeVariable variable, @Nullable T value, ValueConverter<? super T> converter, TooLong tooLong);

    /** A whole number, in decimal digits without grouping. */
    void integer(CalleeVariable variable, long value);

    /**
     * A {@code Byte}, {@code Short}, {@code Integer}, {@code Long} or {@code BigInteger}, in decimal digits without
     * grouping.
     */
    void integer(CalleeVariable variable, @Nullable Number value);

    /** A decimal number in its shortest exact form, without exponent or grouping; NaN and infinities are violations. */
    void decimal(CalleeVariable variable, double value);

    /**
     * As {@link #decimal(CalleeVariable, double)}, with the shortest form that tells one {@code float} from another.
     */
    void decimal(CalleeVariable variable, float value);

    /** A {@code BigDecimal} with the scale that it has, or a {@code Double} or {@code Float} as their primitives. */
    void decimal(CalleeVariable variable, @Nullable Number value);

    /**
     * As {@link #decimal(CalleeVariable, double)}, with exactly {@code scale} digits after the point. A value that does
     * not fit is rounded; with {@code UNNECESSARY} it is a violation.
     */
    void decimal(CalleeVariable variable, double value, int scale, RoundingMode rounding);

    /** As {@link #decimal(CalleeVariable, double, int, RoundingMode)}. */
    void decimal(CalleeVariable variable, float value, int scale, RoundingMode rounding);

    /** As {@link #decimal(CalleeVariable, double, int, RoundingMode)}. */
    void decimal(CalleeVariable variable, @Nullable Number value, int scale, RoundingMode rounding);

    /** A date, as {@code yyyy-MM-dd}: the form of the document's example. Years 0001 to 9999. */
    void date(CalleeVariable variable, @Nullable LocalDate value);

    /** The name of an enum constant. */
    void name(CalleeVariable variable, @Nullable Enum<?> value);

    /**
     * A {@code LocalDate}, {@code LocalDateTime}, {@code Instant}, {@code OffsetDateTime} or {@code ZonedDateTime}; the
     * last three on the date that they fall on in the zone of the form. Years 0001 to 9999.
     */
    void date(CalleeVariable variable, @Nullable Temporal value, DateForm form);

    /**
     * A point in time, on the date that it falls on in the zone of the form; a {@code java.sql.Date} is the day that
     * the database has, whatever the zone.
     */
    void date(CalleeVariable variable, @Nullable Date value, DateForm form);

    /** A date as a number of units since 1970-01-01 (UTC). */
    void date(CalleeVariable variable, long value, EpochUnit unit, DateForm form);

    /** As {@link #date(CalleeVariable, long, EpochUnit, DateForm)}. */
    void date(CalleeVariable variable, @Nullable Number value, EpochUnit unit, DateForm form);

    /** What an enum constant is on the wire, by its name; one that the map does not have is a violation. */
    void name(CalleeVariable variable, @Nullable Enum<?> value, Map<String, String> wireValues);

    /** A text for a variable that has been given no value. */
    void orElse(CalleeVariable variable, String value);
}
