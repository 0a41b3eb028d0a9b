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
 * <p>A text or an integral number. Text is sent as it is, so leading zeros are kept; nothing is repaired. The
 * document's field is {@code numberInfoList[].calleeNumber}, 6 to 18 digits.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(CalleeNumber.List.class)
public @interface CalleeNumber {

    /** The way from the member's value to the number, as of {@link Variable#path}; empty for the value itself. */
    String path() default "";

    /** The method to read an annotated field through, as of {@link Variable#accessor}. */
    String accessor() default "";

    /** The callees of the class whose number it is, as of {@link Variable#profile}. */
    String[] profile() default {};

    /** Several on one member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /** In the order of the source. */
        CalleeNumber[] value();
    }
}
