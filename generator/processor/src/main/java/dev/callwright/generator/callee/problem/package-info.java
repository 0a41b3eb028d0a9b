/** What can be wrong with an annotated class, where it stands, and the one place that prints it. */
@NullMarked
package dev.callwright.generator.callee.problem;

import org.jspecify.annotations.NullMarked;
