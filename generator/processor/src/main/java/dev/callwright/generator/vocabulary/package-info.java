/**
 * The contract's spec becomes its vocabulary: scenarios, variables, intents, limits, status codes and
 * {@code @RecallOn}.
 *
 * <p>Runs only where the contract itself is compiled. Data flows one way: {@code read} (YAML to values), {@code rule}
 * (values to problems), {@code write} (values to source); {@code contract} holds the values.
 */
@NullMarked
package dev.callwright.generator.vocabulary;

import org.jspecify.annotations.NullMarked;
