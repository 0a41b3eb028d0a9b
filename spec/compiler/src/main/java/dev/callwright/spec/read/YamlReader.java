package dev.callwright.spec.read;

import dev.callwright.spec.contract.SpecPlace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2, in which NO and ON are text and not booleans, into nodes that know their lines. */
public final class YamlReader {

    /** The OpenAPI Generator's reader allows no more. */
    private static final int MAX_ALIASES = 50;

    private YamlReader() {}

    /**
     * The document as nodes; an alias is the very node of its anchor.
     *
     * @throws SpecException naming the line, when it is empty, no YAML, or has too many aliases
     */
    public static Node read(String yaml) throws SpecException {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        try {
            return new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> new SpecException(new SpecPlace(1, ""), "the spec is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new SpecException(
                    new SpecPlace(line(e.getProblemMark()), ""), "not readable as YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            int line = lineOfOneAliasTooMany(settings, yaml);
            throw new SpecException(
                    new SpecPlace(line, ""),
                    line == 0
                            ? "not readable as YAML: " + e.getMessage()
                            : "readers allow " + MAX_ALIASES + " aliases of mappings and lists; write this one out");
        }
    }

    private static int lineOfOneAliasTooMany(LoadSettings settings, String yaml) {
        Set<Anchor> collections = new HashSet<>();
        int aliases = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            if (event instanceof CollectionStartEvent start) {
                start.getAnchor().ifPresent(collections::add);
            } else if (event instanceof AliasEvent alias && collections.contains(alias.getAlias())) {
                aliases++;
                if (aliases > MAX_ALIASES) {
                    return line(alias.getStartMark());
                }
            }
        }
        return 0;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(found -> found.getLine() + 1).orElse(0);
    }
}
