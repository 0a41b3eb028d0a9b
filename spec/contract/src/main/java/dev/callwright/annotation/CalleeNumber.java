package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds the number to call: country code and number together, digits only, without a plus sign.
 *
 * <p>A text or an integral number. Text is sent as it is; a number that starts with 0 is refused, as no country code
 * does. Nothing is repaired that is not asked for below. The document's field is {@code numberInfoList[].calleeNumber},
 * 6 to 18 digits.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Repeatable(CalleeNumber.List.class)
public @interface CalleeNumber {

    /** The way from the member's value to the number, as of {@link Variable#path}; empty for the value itself. */
    String path() default "";

    /** The method to read an annotated field through, as of {@link Variable#accessor}. */
    String accessor() default "";

    /** The callees of the class whose number it is, as of {@link Variable#profile}. */
    String[] profile() default {};

    /** What is left out of a text: {@code "+62 812-3456"} becomes {@code "628123456"} without plus, spaces, dashes. */
    NumberMark[] ignore() default {};

    /**
     * States that the member holds national numbers, without their country code, and puts this one in front of every
     * one of them: digits only, such as {@code "62"}.
     */
    String countryCode() default "";

    /**
     * Where the country code is, for national numbers that are kept apart from it: a path as of {@link Variable#path},
     * of the object that has the number. For {@code @CalleeNumber(path = "phone.number", countryCodeFrom = "code")} it
     * is {@code phone.code}, for an annotated field {@code mobile} a property beside it.
     *
     * <p>A text or an integral number of 1 to 4 digits that does not start with 0. What the number is to
     * {@link #ignore} is left out of the code as well, a plus sign of the code alone. A callee with a number and no
     * code is refused.
     */
    String countryCodeFrom() default "";

    /**
     * What national numbers start with inside the country only, such as {@code "0"}; it is taken off before the country
     * code is put there. Written empty, it states that a leading zero is part of the number, as in Italy. Not written,
     * a national number with a leading zero is refused.
     */
    String trunkPrefix() default "";

    /**
     * How many digits national numbers have, without trunk prefix and country code: {@code "10"}, or from the fewest to
     * the most, {@code "9-11"}. Others are refused.
     *
     * <p>This decides about a number that starts with its country code and has no trunk prefix: with {@code "10"}
     * behind {@code "91"}, {@code 9123456789} is national, and {@code 919876543210} has its country code already and is
     * sent as it is. A number that can be either is refused, and without this member every one of them can be either.
     */
    String nationalDigits() default "";

    /**
     * A {@code dev.callwright.mapping.ValueConverter} of the member's type, or of a supertype, which returns the digits
     * to send. It needs a constructor without parameters; every mapper has one instance of it.
     */
    Class<?> converter() default void.class;

    /** Several on one member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
    @interface List {

        /** In the order of the source. */
        CalleeNumber[] value();
    }
}
