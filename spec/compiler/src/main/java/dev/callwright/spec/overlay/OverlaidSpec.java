package dev.callwright.spec.overlay;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.YamlReader;
import dev.callwright.spec.read.YamlWriter;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A spec with the changes of an overlay: mappings are merged, lists are appended to, single values are replaced. */
final class OverlaidSpec {

    private OverlaidSpec() {}

    /** The merged spec as YAML, without aliases; quoted texts stay quoted. */
    static String of(String spec, Overlay overlay) throws OverlayException, SpecException {
        Node root = Nodes.copy(YamlReader.read(spec));
        for (Action action : overlay.actions()) {
            try {
                apply(action, root);
            } catch (OverlayException e) {
                throw e.ofAction(action.number());
            }
        }
        return YamlWriter.write(root);
    }

    private static void apply(Action action, Node root) throws OverlayException {
        List<NodePlace> places = action.target().select(root);
        if (places.isEmpty()) {
            throw new OverlayException(
                    action.line(), "target \"" + action.target().text() + "\" selects nothing in the spec");
        }
        for (NodePlace place : places) {
            if (action.update().isPresent()) {
                merge(place.node(), action.update().get(), action);
            } else if (place instanceof NodePlace.Root) {
                throw new OverlayException(action.line(), "the document itself cannot be removed");
            } else {
                place.remove();
            }
        }
    }

    private static void merge(Node into, Node update, Action action) throws OverlayException {
        if (into instanceof MappingNode target && update instanceof MappingNode source) {
            for (NodeTuple tuple : source.getValue()) {
                mergeEntry(target, tuple, action);
            }
        } else if (into instanceof SequenceNode target) {
            append(target, update);
        } else {
            throw new OverlayException(
                    update.getStartMark(),
                    "the target is " + Nodes.kind(into) + " and the update " + Nodes.kind(update)
                            + "; only mappings are merged, and only lists appended to");
        }
    }

    private static void append(SequenceNode target, Node update) {
        if (update instanceof SequenceNode several) {
            several.getValue().forEach(item -> target.getValue().add(Nodes.copy(item)));
        } else {
            target.getValue().add(Nodes.copy(update));
        }
    }

    private static void mergeEntry(MappingNode target, NodeTuple tuple, Action action) throws OverlayException {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        Optional<Node> present = Nodes.find(target, key);
        Node value = tuple.getValueNode();
        boolean replaced = present.isPresent() && present.get() instanceof ScalarNode && value instanceof ScalarNode;
        if (present.isPresent() && !replaced) {
            merge(present.get(), value, action);
        } else if (replaced) {
            target.getValue()
                    .replaceAll(old -> Nodes.isText(old.getKeyNode(), key)
                            ? new NodeTuple(old.getKeyNode(), Nodes.copy(value))
                            : old);
        } else {
            target.getValue().add(new NodeTuple(Nodes.copy(tuple.getKeyNode()), Nodes.copy(value)));
        }
    }
}
