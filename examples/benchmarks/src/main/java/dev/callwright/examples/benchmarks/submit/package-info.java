/** A submit of many callees, pass by pass, beside the same work done by hand. */
@NullMarked
package dev.callwright.examples.benchmarks.submit;

import org.jspecify.annotations.NullMarked;
