/** What the spec says, as plain values. */
@NullMarked
package dev.callwright.spec.contract;

import org.jspecify.annotations.NullMarked;
