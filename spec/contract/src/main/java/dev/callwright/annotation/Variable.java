package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds a variable which the agent speaks.
 *
 * <p>The name is one of the contract's, such as {@code "due_date"} or {@code "text1"}; see
 * {@link dev.callwright.contract.CalleeVariable} for all of them. A name that the contract does not know, and two names
 * for the same text slot, are compiler errors. A null value, or an empty {@code Optional}, is left out of the request;
 * if the scenario requires the variable, the callee is refused before anything is sent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Variable {

    /** The variable's name in the contract. */
    String value();
}
