/** From values to the pages that people read: one page, written in two forms. */
@NullMarked
package dev.callwright.spec.reference;

import org.jspecify.annotations.NullMarked;
