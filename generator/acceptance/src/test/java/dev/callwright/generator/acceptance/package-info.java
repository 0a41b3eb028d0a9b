/** Real compilations of annotated classes against the released artifacts. */
@NullMarked
package dev.callwright.generator.acceptance;

import org.jspecify.annotations.NullMarked;
