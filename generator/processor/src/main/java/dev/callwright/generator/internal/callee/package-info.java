/** From a class annotated with {@code @Callee} to its mapper: discover, validate, write. */
@NullMarked
package dev.callwright.generator.internal.callee;

import org.jspecify.annotations.NullMarked;
