/** What the client answers: what became of a submit, and the tasks, recalls and pages that the service lists. */
@NullMarked
package dev.callwright.runtime;

import org.jspecify.annotations.NullMarked;
