/** What can be wrong with an annotated class or its task, where it stands, and the one place that prints it. */
@NullMarked
package dev.callwright.generator.internal.problem;

import org.jspecify.annotations.NullMarked;
