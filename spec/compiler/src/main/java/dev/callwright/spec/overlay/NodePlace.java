package dev.callwright.spec.overlay;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where a node stands. */
sealed interface NodePlace {

    Node node();

    void remove();

    static Stream<NodePlace> children(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().map(tuple -> new Value(mapping, tuple));
        }
        if (node instanceof SequenceNode sequence) {
            return IntStream.range(0, sequence.getValue().size())
                    .mapToObj(index ->
                            new Item(sequence, index, sequence.getValue().get(index)));
        }
        return Stream.empty();
    }

    /** The document. */
    record Root(Node node) implements NodePlace {
        @Override
        public void remove() {
            throw new IllegalStateException("the document itself cannot be removed");
        }
    }

    /** Under a key of a mapping. */
    record Value(MappingNode parent, NodeTuple tuple) implements NodePlace {

        String key() {
            return ((ScalarNode) tuple.getKeyNode()).getValue();
        }

        @Override
        public Node node() {
            return tuple.getValueNode();
        }

        @Override
        public void remove() {
            parent.getValue().remove(tuple);
        }
    }

    /** In a list. */
    record Item(SequenceNode parent, int index, Node node) implements NodePlace {
        @Override
        public void remove() {
            // Nodes are compared by identity.
            parent.getValue().removeIf(node::equals);
        }
    }
}
