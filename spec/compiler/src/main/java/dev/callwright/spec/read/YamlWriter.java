package dev.callwright.spec.read;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.nodes.Node;

/** Writes nodes as YAML; quoted texts stay quoted. */
public final class YamlWriter {

    /** Prose is one line in the spec; a line break would be none in Javadoc, but it would in a diff. */
    private static final int WIDTH = 10_000;

    private YamlWriter() {}

    /** The document. */
    public static String write(Node root) {
        DumpSettings settings = DumpSettings.builder().setWidth(WIDTH).build();
        return new Present(settings)
                .emitToString(new Serialize(settings).serializeOne(root).iterator());
    }
}
