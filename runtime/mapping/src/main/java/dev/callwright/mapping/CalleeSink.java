package dev.callwright.mapping;

import dev.callwright.contract.CalleeVariable;
import java.time.LocalDate;
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

    /** A text, sent as it is. */
    void text(CalleeVariable variable, @Nullable CharSequence value);

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

    /** A date, as {@code yyyy-MM-dd}: the form of the document's example. Years 0001 to 9999. */
    void date(CalleeVariable variable, @Nullable LocalDate value);

    /** The name of an enum constant. */
    void name(CalleeVariable variable, @Nullable Enum<?> value);
}
