/** What can be wrong with an annotated class or its task, where it stands, and the one place that prints it. */
@NullMarked
package dev.callwright.generator.problem;

import org.jspecify.annotations.NullMarked;
