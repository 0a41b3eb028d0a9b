package dev.callwright.spec.reference;

import dev.callwright.spec.contract.EnumRow;
import dev.callwright.spec.contract.Shape;
import dev.callwright.spec.contract.Shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a value may be. */
final class Shapes {

    private Shapes() {}

    static Text type(Shape shape) {
        return switch (shape.kind()) {
            case TEXT -> Text.of("text");
            case LOCAL_TIME -> Text.of("date and time, without a zone");
            case INTEGER -> Text.of("integer");
            case LONG -> Text.of("integer, 64 bits");
            case DECIMAL -> Text.of("number");
            case FLAG -> Text.of("true or false");
            case TEXT_OR_NUMBER -> Text.of("text or number");
            case OBJECT -> Text.of("object");
            case MODEL -> Text.link(Anchors.model(shape.model()), shape.model());
            case LIST ->
                Text.of("list of").and(shape.element().map(Shapes::type).orElse(Text.EMPTY));
        };
    }

    /** Its limits, pattern, values and what is taken when it is absent. */
    static Text rules(Shape shape) {
        List<Text> rules = new ArrayList<>();
        rules.add(Text.of(range(shape)));
        shape.element()
                .map(Shapes::rules)
                .filter(rule -> !rule.isEmpty())
                .ifPresent(rule -> rules.add(Text.of("each").and(rule)));
        rules.add(Text.code(shape.pattern()));
        shape.values().forEach(value -> rules.add(value(value)));
        if (!shape.table().isEmpty()) {
            rules.add(Text.link(Anchors.values(shape.table()), shape.table()));
        }
        if (!shape.absent().isEmpty()) {
            rules.add(Text.code(shape.absent()).and(Text.of("when absent")));
        }
        return Text.join(rules.stream().filter(rule -> !rule.isEmpty()).toList(), "; ");
    }

    private static Text value(EnumRow value) {
        return Text.code(value.value()).and(Text.of(value.name()));
    }

    private static String range(Shape shape) {
        String unit = unit(shape.kind());
        return range(shape.range()).map(range -> range + unit).orElse("");
    }

    static Optional<String> range(Shape.Range range) {
        return range.max()
                .map(max -> range.min().map(min -> number(min) + " to ").orElse("at most ") + number(max))
                .or(() -> range.min().map(min -> "at least " + number(min)));
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String unit(Kind kind) {
        return switch (kind) {
            case TEXT, LOCAL_TIME, TEXT_OR_NUMBER -> " characters";
            case LIST -> " items";
            case INTEGER, LONG, DECIMAL, FLAG, OBJECT, MODEL -> "";
        };
    }
}
