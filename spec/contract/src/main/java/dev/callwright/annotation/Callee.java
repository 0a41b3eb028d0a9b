package dev.callwright.annotation;

import dev.callwright.contract.Scenario;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class, record or interface whose instances are people to call.
 *
 * <p>The annotation processor checks at compile time that exactly one member is the {@link CalleeNumber} and that every
 * {@link Variable} which the scenario requires has a member, and generates {@code <Class>CalleeMapper} in the same
 * package. An instance of a subtype is read through the members that the annotated type declares or inherits.
 *
 * <p>Repeated, it makes several callees of one object, each with a {@link #profile} and a mapper of its own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Callee.List.class)
public @interface Callee {

    /** The scenario of the agent that will speak: it decides which variables are required and which are known. */
    Scenario value();

    /**
     * Tells this callee from the others of the class, and is part of the mapper's name: {@code "Contact"} makes
     * {@code <Class>ContactCalleeMapper}. Letters, digits and underscores.
     */
    String profile() default "";

    /**
     * The class to map, when it cannot be annotated itself: then the annotated type is an interface that describes it
     * and that nobody implements.
     *
     * <p>A method without parameters stands for the class's member of that name, a {@code static} method with one
     * parameter, the instance, computes a value. The mapper of {@code CustomerCallee} is {@code CustomerCalleeMapper}.
     * The default stands for the annotated type itself.
     */
    Class<?> of() default void.class;

    /** Several of one class. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** In the order of the source. */
        Callee[] value();
    }
}
