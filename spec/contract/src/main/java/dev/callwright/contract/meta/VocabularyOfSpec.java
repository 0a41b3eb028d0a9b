package dev.callwright.contract.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the package into which the vocabulary of the spec given to the compiler (-Acallwright.spec) is generated. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface VocabularyOfSpec {}
