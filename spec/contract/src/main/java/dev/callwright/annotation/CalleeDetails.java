package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a member: the class of its value is looked into for {@link CalleeNumber} and {@link Variable}, as if they stood in
 * the class of the member. When the value is null, all of them are absent.
 *
 * <p>On a class: its annotations are there to be looked into, by callees of this or another compilation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE})
public @interface CalleeDetails {

    /** The callees of the class that take anything of it, as of {@link Variable#profile}; without any, all. */
    String[] profile() default {};
}
