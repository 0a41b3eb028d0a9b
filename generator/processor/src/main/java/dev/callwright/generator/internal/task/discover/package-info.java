/** Reads annotated classes and the compiled limits from the compiler into the model. */
@NullMarked
package dev.callwright.generator.internal.task.discover;

import org.jspecify.annotations.NullMarked;
