/** The annotations that a user puts on the classes they have. */
@NullMarked
package dev.callwright.annotation;

import org.jspecify.annotations.NullMarked;
