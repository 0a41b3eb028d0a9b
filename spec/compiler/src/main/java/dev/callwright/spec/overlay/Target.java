package dev.callwright.spec.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The part of JSONPath that a contract needs: {@code $}, then {@code .name}, {@code ['any name']}, {@code [0]},
 * {@code .*} or {@code [*]}, and {@code [?(@.name == 'value')]}.
 */
record Target(String text, List<TargetStep> steps) {

    private static final Pattern STEP = Pattern.compile("""
            \\.(?<name>[\\w-]+)|\\['(?<quoted>[^']+)'\\]|\\[(?<index>[0-9]+)\\]|(?<all>\\.\\*|\\[\\*\\])\
            |\\[\\?\\(?\\s*@\\.(?<key>[\\w-]+)\\s*==\\s*'(?<value>[^']*)'\\s*\\)?\\]""");

    static Target parse(String text, int line) throws OverlayException {
        if (!text.startsWith("$")) {
            throw new OverlayException(line, "target \"" + text + "\" has to start with $");
        }
        List<TargetStep> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int at = 1;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new OverlayException(
                        line,
                        "target \"" + text + "\" is not understood from \"" + text.substring(at)
                                + "\" on; there is .name, ['name'], [0], [*] and [?(@.name == 'value')]");
            }
            steps.add(step(matcher));
            at = matcher.end();
        }
        return new Target(text, List.copyOf(steps));
    }

    private static TargetStep step(Matcher matcher) {
        if (matcher.group("name") != null) {
            return new TargetStep.Key(matcher.group("name"));
        }
        if (matcher.group("quoted") != null) {
            return new TargetStep.Key(matcher.group("quoted"));
        }
        if (matcher.group("index") != null) {
            return new TargetStep.Index(Integer.parseInt(matcher.group("index")));
        }
        return matcher.group("all") != null
                ? new TargetStep.All()
                : new TargetStep.Having(matcher.group("key"), matcher.group("value"));
    }

    /** The nodes that it selects, in the order of the document. */
    List<NodePlace> select(Node root) {
        List<NodePlace> places = List.of(new NodePlace.Root(root));
        for (TargetStep step : steps) {
            places = places.stream()
                    .flatMap(place -> NodePlace.children(place.node()).filter(step::takes))
                    .toList();
        }
        return places;
    }
}
