/** From values to the pages that people read: one page, written in two forms. */
@NullMarked
package dev.callwright.generator.vocabulary.document;

import org.jspecify.annotations.NullMarked;
