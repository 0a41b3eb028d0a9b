package dev.callwright.contract.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bounds of a {@link dev.callwright.contract.Limit}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface LimitRule {

    /** The least that is allowed. */
    long min();

    /** The most that is allowed. */
    long max();
}
