package dev.callwright.contract.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules of an {@link dev.callwright.contract.Intent}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface IntentRule {

    /** The code on the wire, such as {@code "205"}. */
    String code();

    /** Whether a recall on it is probably a mistake. */
    boolean terminal();
}
