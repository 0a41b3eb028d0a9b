package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A window of the day in which calls may be placed; one that spans midnight is written as two.
 *
 * <p>Times are on the clock of the service's zone, which the document does not state.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Window {

    /** The start, hour and minute: {@code "09:00"}. */
    String from();

    /** The end, later than the start: {@code "12:00"}. */
    String to();
}
