/** Compiles the Java examples of the documentation, for the tests of the modules that they are about. */
@NullMarked
package dev.callwright.pages;

import org.jspecify.annotations.NullMarked;
