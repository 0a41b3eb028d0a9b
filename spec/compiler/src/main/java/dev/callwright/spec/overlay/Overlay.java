package dev.callwright.spec.overlay;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The changes that an OpenAPI Overlay 1.0 describes, in their order.
 *
 * <p>Stricter than that specification, as a change that does not happen is a contract that is wrong: an action whose
 * target selects nothing is an error, and so is a key that it does not know.
 */
record Overlay(List<Action> actions) {

    static Overlay read(String yaml) throws OverlayException {
        Node root = compose(yaml);
        Node version = need(root, "overlay");
        if (!(version instanceof ScalarNode scalar) || !scalar.getValue().startsWith("1.0.")) {
            throw new OverlayException(version.getStartMark(), "the version has to be 1.0.0");
        }
        Node list = need(root, "actions");
        if (!(list instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            throw new OverlayException(list.getStartMark(), "\"actions\" has to be a list of one or more");
        }
        List<Action> actions = new ArrayList<>();
        for (Node action : sequence.getValue()) {
            int number = actions.size() + 1;
            try {
                actions.add(action(number, action));
            } catch (OverlayException e) {
                throw e.ofAction(number);
            }
        }
        return new Overlay(List.copyOf(actions));
    }

    private static Node compose(String yaml) throws OverlayException {
        try {
            return Nodes.copy(YamlReader.read(yaml));
        } catch (SpecException e) {
            throw new OverlayException(e.place().line(), String.valueOf(e.getMessage()));
        }
    }

    private static Action action(int number, Node node) throws OverlayException {
        knownKeys(node);
        Node target = need(node, "target");
        if (!(target instanceof ScalarNode path)) {
            throw new OverlayException(target.getStartMark(), "\"target\" has to be a JSONPath");
        }
        Optional<Node> update = Nodes.find(node, "update");
        boolean remove = Nodes.find(node, "remove")
                .filter(flag -> Nodes.isText(flag, "true"))
                .isPresent();
        if (remove == update.isPresent()) {
            throw new OverlayException(node.getStartMark(), "give either \"update\" or \"remove: true\"");
        }
        int line = target.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new Action(number, line, Target.parse(path.getValue(), line), update);
    }

    private static void knownKeys(Node node) throws OverlayException {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                if (!key.matches("target|description|update|remove|x-.*")) {
                    throw new OverlayException(
                            tuple.getKeyNode().getStartMark(),
                            "\"" + key + "\" is none of target, description, update, remove");
                }
            }
        }
    }

    private static Node need(Node node, String key) throws OverlayException {
        Optional<Node> found = Nodes.find(node, key);
        if (found.isEmpty()) {
            throw new OverlayException(node.getStartMark(), "\"" + key + "\" is missing");
        }
        return found.get();
    }
}
