package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A variable that is the same for every callee of the annotated class. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Constant.List.class)
public @interface Constant {

    /** The variable's name in the contract. */
    String variable();

    /** The text to send; not blank, and within the length of the variable. */
    String value();

    /**
     * The callees of the class that carry it, as of {@link Variable#profile}; without any, all whose scenario knows the
     * variable and that have nothing else for it.
     */
    String[] profile() default {};

    /** Several of one class. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** In the order of the source. */
        Constant[] value();
    }
}
