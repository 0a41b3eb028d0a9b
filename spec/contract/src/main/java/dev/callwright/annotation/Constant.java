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
@Repeatable(Constant.Several.class)
public @interface Constant {

    /** The variable's name in the contract. */
    String variable();

    /** The text to send; not blank, and within the length of the variable. */
    String value();

    /** What the compiler puts several of them into. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Several {

        Constant[] value();
    }
}
