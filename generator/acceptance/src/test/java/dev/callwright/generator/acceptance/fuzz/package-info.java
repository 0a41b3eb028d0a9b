/**
 * Entities nobody thought of: made up as data, rendered to source, compiled, and compared with a mapper that works by
 * reflection.
 */
@NullMarked
package dev.callwright.generator.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
