/** The sandbox in JUnit 5 tests. */
@NullMarked
package dev.callwright.sandbox.junit;

import org.jspecify.annotations.NullMarked;
