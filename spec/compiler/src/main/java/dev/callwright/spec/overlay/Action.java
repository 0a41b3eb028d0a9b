package dev.callwright.spec.overlay;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One change of an overlay: something is merged into each node that the target selects, or each of them is removed.
 *
 * @param number 1-based
 * @param line of the overlay, 1-based
 * @param update empty when the nodes are removed
 */
record Action(int number, int line, Target target, Optional<Node> update) {}
