package dev.callwright.contract.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link dev.callwright.contract.CalleeVariable} holds, if that is more than a text. On the wire it is one. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Holds {

    /** {@code "date"}, {@code "days"} or {@code "money"}. */
    String value();
}
