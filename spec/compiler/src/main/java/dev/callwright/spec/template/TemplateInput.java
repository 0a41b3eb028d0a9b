package dev.callwright.spec.template;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.YamlReader;
import dev.callwright.spec.read.YamlWriter;
import dev.callwright.spec.vocabulary.JavadocText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A spec whose prose is Javadoc already. Escaped here, once, and not by each template: one that is forgotten would let
 * prose be compiled.
 */
public final class TemplateInput {

    /** What the templates show of a pattern, which itself has to stay what it is. */
    private static final String SHOWN_PATTERN = "x-javadoc-pattern";

    private static final Set<String> PROSE =
            Set.of("description", "summary", "title", "remark", "hint", "vendorText", "x-inferred");

    private TemplateInput() {}

    /**
     * The same contract, without aliases.
     *
     * @param yaml the whole spec
     * @throws SpecException naming the line, when it is no YAML
     */
    public static String of(String yaml) throws SpecException {
        return YamlWriter.write(escaped(YamlReader.read(yaml)));
    }

    private static Node escaped(Node node) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                entries(tuples, tuple.getKeyNode(), tuple.getValueNode());
            }
            return new MappingNode(node.getTag(), tuples, mapping.getFlowStyle());
        }
        if (node instanceof SequenceNode sequence) {
            return new SequenceNode(
                    node.getTag(),
                    sequence.getValue().stream().map(TemplateInput::escaped).toList(),
                    sequence.getFlowStyle());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(node.getTag(), scalar.getValue(), scalar.getScalarStyle());
    }

    private static void entries(List<NodeTuple> tuples, Node key, Node value) {
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (value instanceof ScalarNode text && PROSE.contains(name)) {
            tuples.add(new NodeTuple(
                    escaped(key), text(JavadocText.of(Provenance.behindTheFirstSentence(text.getValue())))));
            return;
        }
        tuples.add(new NodeTuple(escaped(key), escaped(value)));
        if (value instanceof ScalarNode pattern && name.equals("pattern")) {
            tuples.add(new NodeTuple(
                    new ScalarNode(Tag.STR, SHOWN_PATTERN, ScalarStyle.PLAIN),
                    text(JavadocText.of(pattern.getValue()))));
        }
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }
}
