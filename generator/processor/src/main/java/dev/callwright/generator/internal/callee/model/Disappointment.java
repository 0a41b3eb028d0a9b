package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.Optional;

/**
 * An expectation that Lombok did not keep.
 *
 * @param found the getter that the field has instead
 * @param position the field
 * @param home the callee whose mapper reads it
 */
public record Disappointment(Expectation expected, Optional<String> found, Position position, Position home) {}
