package dev.callwright.contract.meta;

import dev.callwright.contract.Scenario;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a member of {@code @RecallOn} with the scenarios whose agents produce its intents. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ScenariosOfTable {

    /** The scenarios; empty when every scenario's agents produce the intents. */
    Scenario[] value();
}
