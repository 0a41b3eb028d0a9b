/** The documented rules, one class each, in the order in which they are applied. */
@NullMarked
package dev.callwright.sandbox.internal.rules;

import org.jspecify.annotations.NullMarked;
