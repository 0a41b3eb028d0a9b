package dev.callwright.spec.read;

import dev.callwright.spec.contract.SpecPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of the YAML file that knows its place, so that every complaint can name it. */
public record SpecNode(String path, Node node) {

    /**
     * The whole document.
     *
     * @throws SpecException when it is not YAML
     */
    public static SpecNode root(String yaml) throws SpecException {
        return new SpecNode("", YamlReader.read(yaml));
    }

    /** Where it stands. */
    public SpecPlace place() {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new SpecPlace(line, path);
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** What stands under a key of this mapping, which has to be there. */
    public SpecNode get(String key) throws SpecException {
        return find(key).orElseThrow(() -> new SpecException(place(), "\"" + key + "\" is missing"));
    }

    /** What stands under a key of this mapping. */
    public Optional<SpecNode> find(String key) throws SpecException {
        return entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(Entry::value);
    }

    /** The entries of a mapping, in the order of the file. */
    public List<Entry> entries() throws SpecException {
        if (!(node instanceof MappingNode mapping)) {
            throw new SpecException(place(), "a mapping is expected here");
        }
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new SpecNode(path, tuple.getKeyNode()).text();
            entries.add(new Entry(key, new SpecNode(path.isEmpty() ? key : path + "." + key, tuple.getValueNode())));
        }
        return entries;
    }

    /** The items of a list. */
    public List<SpecNode> items() throws SpecException {
        if (!(node instanceof SequenceNode sequence)) {
            throw new SpecException(place(), "a list is expected here");
        }
        List<SpecNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new SpecNode(path + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** The value, as it is written. */
    public String text() throws SpecException {
        if (!(node instanceof ScalarNode scalar)) {
            throw new SpecException(place(), "a single value is expected here");
        }
        return scalar.getValue();
    }

    long number() throws SpecException {
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException e) {
            throw new SpecException(place(), "a whole number is expected here");
        }
    }

    boolean flag() throws SpecException {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SpecException(place(), "true or false is expected here");
        };
    }

    /** The flag under a key, or false without one. */
    public boolean flagOrFalse(String key) throws SpecException {
        Optional<SpecNode> found = find(key);
        return found.isPresent() && found.get().flag();
    }

    /** The text under a key, or "" without one. */
    public String textOrEmpty(String key) throws SpecException {
        Optional<SpecNode> found = find(key);
        return found.isPresent() ? found.get().text() : "";
    }

    /** The texts of the list under a key; none without one. */
    public List<String> texts(String key) throws SpecException {
        List<String> texts = new ArrayList<>();
        Optional<SpecNode> found = find(key);
        if (found.isPresent()) {
            for (SpecNode item : found.get().items()) {
                texts.add(item.text());
            }
        }
        return List.copyOf(texts);
    }

    /** A key and what stands under it. */
    public record Entry(String key, SpecNode value) {}
}
