package dev.callwright.contract.meta;

import dev.callwright.contract.Scenario;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules of a {@link dev.callwright.contract.CalleeVariable}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface VariableRule {

    /** The name on the wire, such as {@code "due_date"}. */
    String name();

    /** The text slot that it fills, such as {@code "text3"}. */
    String slot();

    /** Whether it is a key of {@code callInformation}, rather than a field of the entry itself. */
    boolean callInformation();

    /** The longest value, in characters. */
    int maxLength();

    /** The scenarios that do not work without it. */
    Scenario[] requiredBy();
}
