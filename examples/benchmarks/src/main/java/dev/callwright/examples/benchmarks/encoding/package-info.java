/** From an entity to the JSON of its callee: what Callwright generates, beside what else one could write. */
@NullMarked
package dev.callwright.examples.benchmarks.encoding;

import org.jspecify.annotations.NullMarked;
