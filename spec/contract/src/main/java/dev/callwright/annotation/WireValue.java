package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the constants of an enum are on the wire, in place of their names. Either every constant has a text of its own,
 * or one field or method without parameters has the texts of all of them; it is a {@code CharSequence}, and its null is
 * as absent as that of any other value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface WireValue {

    /** The text to send for a constant; not blank. Not written on what has the texts of all. */
    String value() default "";
}
