/**
 * The spec compiler. It runs only where the contract itself is built.
 *
 * <p>Data flows one way. {@code overlay} changes the spec, {@code read} makes values of it, and {@code rule} finds what
 * is wrong with them. {@code vocabulary} writes Java, {@code reference} a page for people, {@code template} the input
 * of the OpenAPI Generator, and {@code changes} compares two specs. {@code contract} holds the values.
 */
@NullMarked
package dev.callwright.spec;

import org.jspecify.annotations.NullMarked;
