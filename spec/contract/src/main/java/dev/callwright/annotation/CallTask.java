package dev.callwright.annotation;

import dev.callwright.contract.model.Recording;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the group call to the callees of a class: on that class, or on one of your own that names it.
 *
 * <p>The annotation processor holds every value against the contract's limits, and generates {@code <Class>CallTask} in
 * the same package: what stands here is fixed, and what every task needs beside it is asked for in stages.
 *
 * <pre>{@code
 * GroupCallTask task = LoanCallTask.named("overdue-2026-11-22").startingNow().build();
 * }</pre>
 *
 * <p>What is left out is not sent, unless it is given at run time. A default below stands for that, and is no value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CallTask {

    /** The class that is annotated with {@link Callee}; left out, the class that carries this annotation. */
    Class<?> callee() default void.class;

    /** The id of the AI agent that speaks; left out, it is asked for at run time. */
    int agent() default 0;

    /** How long a phone rings at most, in seconds, 10 to 120; the service's default is 60. */
    int maxRingingSeconds() default 0;

    /** How long a call lasts at most, in seconds from its connection, 1 to 999; the service's default is 300. */
    int maxCallSeconds() default 0;

    /** Whether calls are recorded; the service's default is that they are. */
    Recording recording() default Recording.ON;

    /** The windows of the day in which calls may be placed, at most three; without any, all day. */
    Window[] windows() default {};

    /** Whom to call again; left out while {@link RecallOn} names intents, it is asked for at run time. */
    Recall recall() default @Recall(everyMinutes = 0, times = 0);
}
