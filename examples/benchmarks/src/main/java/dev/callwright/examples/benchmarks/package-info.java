/** Programs that measure, and print what they measured. */
@NullMarked
package dev.callwright.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
