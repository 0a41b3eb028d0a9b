/** From values to source. */
@NullMarked
package dev.callwright.generator.vocabulary.write;

import org.jspecify.annotations.NullMarked;
