/** A lender's overdue loans, from a database to an accepted group call. */
@NullMarked
package dev.callwright.examples.quickstart;

import org.jspecify.annotations.NullMarked;
