package dev.callwright.annotation;

import dev.callwright.contract.model.RecallType;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whom to call again, when and how often. Each recall looks at the result of the call before it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Recall {

    /**
     * Whom: by intent, those whose last call ended with an intent that {@link RecallOn} of the callee's class names.
     */
    RecallType type() default RecallType.BY_INTENT;

    /** The time between a call and its recall, in minutes, 1 to 1440. */
    int everyMinutes();

    /** How often, 1 to 10 times. */
    int times();

    /** The agent of each recall, as many as {@link #times()}; left out, the agent of the task makes all of them. */
    int[] agents() default {};
}
