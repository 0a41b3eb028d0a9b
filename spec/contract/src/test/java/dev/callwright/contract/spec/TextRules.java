package dev.callwright.contract.spec;

import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Rules about how the spec is written. */
final class TextRules {

    private static final Pattern OLD_BOOLEAN = Pattern.compile("y|n|yes|no|on|off", Pattern.CASE_INSENSITIVE);

    private TextRules() {}

    /** The OpenAPI Generator reads YAML 1.1, where an unquoted {@code ON} is not a name but true. */
    static List<String> oldBooleansAreQuoted(Place spec) {
        return spec.all()
                .filter(place -> place.node() instanceof ScalarNode scalar
                        && scalar.getScalarStyle() == ScalarStyle.PLAIN
                        && OLD_BOOLEAN.matcher(place.text()).matches())
                .map(place -> place.problem("is a boolean in YAML 1.1: quote it"))
                .toList();
    }
}
