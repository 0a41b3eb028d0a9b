package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.problem.Report;

/** One thing that must hold for an annotated class. */
@FunctionalInterface
interface CalleeRule {

    Report check(AnnotatedType type, CompiledContract contract);
}
