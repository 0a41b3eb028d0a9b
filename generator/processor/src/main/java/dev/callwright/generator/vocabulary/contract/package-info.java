/** What the spec says, as plain values. */
@NullMarked
package dev.callwright.generator.vocabulary.contract;

import org.jspecify.annotations.NullMarked;
