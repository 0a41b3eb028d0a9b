package dev.callwright.spec.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What is asked of YAML nodes. */
final class Nodes {

    private Nodes() {}

    /** A tree of its own: an alias becomes a copy, so that a change at one place stays there. */
    static Node copy(Node node) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                tuples.add(new NodeTuple(copy(tuple.getKeyNode()), copy(tuple.getValueNode())));
            }
            return new MappingNode(
                    node.getTag(), true, tuples, mapping.getFlowStyle(), node.getStartMark(), node.getEndMark());
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(copy(item)));
            return new SequenceNode(
                    node.getTag(), true, items, sequence.getFlowStyle(), node.getStartMark(), node.getEndMark());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(
                node.getTag(),
                true,
                scalar.getValue(),
                scalar.getScalarStyle(),
                node.getStartMark(),
                node.getEndMark());
    }

    static Optional<Node> find(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> isText(tuple.getKeyNode(), key))
                        .findFirst()
                        .map(NodeTuple::getValueNode)
                : Optional.empty();
    }

    static boolean isText(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
    }

    static String kind(Node node) {
        return switch (node.getNodeType()) {
            case MAPPING -> "a mapping";
            case SEQUENCE -> "a list";
            default -> "a single value";
        };
    }
}
