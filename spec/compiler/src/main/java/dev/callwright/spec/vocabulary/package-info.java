/** From values to source. */
@NullMarked
package dev.callwright.spec.vocabulary;

import org.jspecify.annotations.NullMarked;
