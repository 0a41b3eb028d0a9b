/** The rules of a described task, one a class; they return reports and print nothing. */
@NullMarked
package dev.callwright.generator.internal.task.validate;

import org.jspecify.annotations.NullMarked;
