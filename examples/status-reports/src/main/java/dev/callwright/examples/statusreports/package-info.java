/** A Spring MVC application that takes what the service pushes and joins it to loans in a database. */
@NullMarked
package dev.callwright.examples.statusreports;

import org.jspecify.annotations.NullMarked;
