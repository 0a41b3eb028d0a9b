/** Classes that the sources of made-up entities mention. */
@NullMarked
package dev.callwright.generator.acceptance.fuzz.given;

import org.jspecify.annotations.NullMarked;
