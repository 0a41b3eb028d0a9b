/** From a class annotated with {@code @CallTask} to its task class: discover, validate, write. */
@NullMarked
package dev.callwright.generator.internal.task;

import org.jspecify.annotations.NullMarked;
