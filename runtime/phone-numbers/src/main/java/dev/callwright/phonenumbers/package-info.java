/** Callee numbers as people typed them: converters for {@code @CalleeNumber(converter = …)}. */
@NullMarked
package dev.callwright.phonenumbers;

import org.jspecify.annotations.NullMarked;
