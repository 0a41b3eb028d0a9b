/** From the model to the source of a mapper. */
@NullMarked
package dev.callwright.generator.internal.callee.write;

import org.jspecify.annotations.NullMarked;
