package dev.callwright.contract.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML document, as it is written, and the way to it, as a JSON pointer. */
record Place(String path, Node node) {

    static Place root(String yaml) {
        Compose compose = new Compose(LoadSettings.builder().build());
        return new Place("", compose.composeString(yaml).orElseThrow());
    }

    Optional<Place> find(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    boolean has(String key) {
        return fields().containsKey(key);
    }

    /** The entries of a mapping; empty for anything else. */
    Map<String, Place> fields() {
        Map<String, Place> fields = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                String key = ((ScalarNode) entry.getKeyNode()).getValue();
                fields.put(key, new Place(path + "/" + token(key), entry.getValueNode()));
            });
        }
        return fields;
    }

    private static String token(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The elements of a sequence; empty for anything else. */
    List<Place> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> new Place(path + "/" + sequence.getValue().indexOf(item), item))
                        .toList()
                : List.of();
    }

    /** The scalar itself; empty for anything else. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    String text(String key) {
        return find(key).map(Place::text).orElse("");
    }

    List<String> texts(String key) {
        return find(key).stream()
                .flatMap(list -> list.items().stream())
                .map(Place::text)
                .toList();
    }

    /** The entries of a mapping or the elements of a sequence. */
    Stream<Place> children() {
        return Stream.concat(fields().values().stream(), items().stream());
    }

    /** This place and all below it. */
    Stream<Place> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Place::all));
    }

    String problem(String problem) {
        return path + " (line " + (node.getStartMark().orElseThrow().getLine() + 1) + ") " + problem;
    }
}
