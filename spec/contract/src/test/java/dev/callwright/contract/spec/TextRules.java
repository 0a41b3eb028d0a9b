package dev.callwright.contract.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Rules about how the spec is written. */
final class TextRules {

    private static final Pattern OLD_BOOLEAN = Pattern.compile("y|n|yes|no|on|off", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOR_JAVADOC = Pattern.compile("\\*/|[<>&@{}\\\\]");
    private static final Set<String> PROSE = Set.of("description", "summary", "title", "remark", "hint", "x-inferred");

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

    /** Prose becomes Javadoc as it is. */
    static List<String> proseCanStandInJavadoc(Place spec) {
        return prose(spec)
                .filter(place -> NOT_FOR_JAVADOC.matcher(place.text()).find())
                .map(place -> place.problem("has a character that Javadoc takes for markup"))
                .toList();
    }

    /** A line break would leave the indentation and the margin of a Javadoc comment. */
    static List<String> proseIsOneLine(Place spec) {
        return prose(spec)
                .filter(place -> place.text().contains("\n"))
                .map(place -> place.problem("has several lines: fold it with >-"))
                .toList();
    }

    private static Stream<Place> prose(Place spec) {
        return spec.all()
                .flatMap(place -> place.fields().entrySet().stream()
                        .filter(field -> PROSE.contains(field.getKey()))
                        .map(Map.Entry::getValue));
    }
}
