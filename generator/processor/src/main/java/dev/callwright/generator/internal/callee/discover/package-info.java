/** Reads annotated classes and the compiled contract from the compiler into the model. */
@NullMarked
package dev.callwright.generator.internal.callee.discover;

import org.jspecify.annotations.NullMarked;
