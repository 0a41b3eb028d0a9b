package dev.callwright.contract.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules of a {@link dev.callwright.contract.Scenario}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ScenarioRule {

    /** Whether the scenario knows variables by business name ({@code callInformation}). */
    boolean callInformation();
}
