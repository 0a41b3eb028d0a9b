/** What a user can say to the processor beside annotations. */
@NullMarked
package dev.callwright.generator.internal.callee.option;

import org.jspecify.annotations.NullMarked;
