/** Classes that the sources of made-up entities mention; as most classes, they say nothing of null. */
@NullUnmarked
package dev.callwright.generator.acceptance.fuzz.given;

import org.jspecify.annotations.NullUnmarked;
