/** From the model to the source of a task class. */
@NullMarked
package dev.callwright.generator.internal.task.write;

import org.jspecify.annotations.NullMarked;
