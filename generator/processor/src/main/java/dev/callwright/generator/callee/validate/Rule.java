package dev.callwright.generator.callee.validate;

import dev.callwright.generator.callee.model.AnnotatedType;
import dev.callwright.generator.callee.model.Contract;
import dev.callwright.generator.problem.Report;

/** One thing that must hold for an annotated class. */
@FunctionalInterface
interface Rule {

    Report check(AnnotatedType type, Contract contract);
}
