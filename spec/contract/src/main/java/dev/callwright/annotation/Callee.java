package dev.callwright.annotation;

import dev.callwright.contract.Scenario;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record whose instances are people to call.
 *
 * <p>The annotation processor checks at compile time that exactly one member is the {@link CalleeNumber} and that every
 * {@link Variable} which the scenario requires has a member, and generates {@code <Class>CalleeMapper} in the same
 * package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Callee {

    /** The scenario of the agent that will speak: it decides which variables are required and which are known. */
    Scenario value();
}
