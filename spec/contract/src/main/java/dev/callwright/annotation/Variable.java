package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
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
@Repeatable(Variable.List.class)
public @interface Variable {

    /** The variable's name in the contract. */
    String value();

    /**
     * The way from the member's value to the variable's, such as {@code "address.city"} or {@code "phones[0].number"};
     * empty for the value itself.
     *
     * <p>Each name is a property, read through its getter, a method of the name, or else its field; {@code name()}
     * means that method. {@code [0]} is the first element of a list or an array. The compiler checks every step. A
     * null, an empty {@code Optional} or a list that is too short anywhere on the way makes the variable absent.
     */
    String path() default "";

    /**
     * The method without parameters to read an annotated field through, when it has a name by which it is not found;
     * empty for the getter or the field.
     */
    String accessor() default "";

    /**
     * The callees of the class that carry the variable, by {@link Callee#profile}. Without any, it is all whose
     * scenario knows the variable and that have no other member for it.
     */
    String[] profile() default {};

    /** Several on one member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /** In the order of the source. */
        Variable[] value();
    }
}
