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

    static MarkedText type(Shape shape) {
        return switch (shape.kind()) {
            case TEXT -> MarkedText.of("text");
            case LOCAL_TIME -> MarkedText.of("date and time, without a zone");
            case INTEGER -> MarkedText.of("integer");
            case LONG -> MarkedText.of("integer, 64 bits");
            case DECIMAL -> MarkedText.of("number");
            case FLAG -> MarkedText.of("true or false");
            case TEXT_OR_NUMBER -> MarkedText.of("text or number");
            case OBJECT -> MarkedText.of("object");
            case MODEL -> MarkedText.link(Anchors.model(shape.model()), shape.model());
            case LIST ->
                MarkedText.of("list of").and(shape.element().map(Shapes::type).orElse(MarkedText.EMPTY));
        };
    }

    /** Its limits, pattern, values and what is taken when it is absent. */
    static MarkedText rules(Shape shape) {
        List<MarkedText> rules = new ArrayList<>();
        rules.add(MarkedText.of(range(shape)));
        shape.element()
                .map(Shapes::rules)
                .filter(rule -> !rule.isEmpty())
                .ifPresent(rule -> rules.add(MarkedText.of("each").and(rule)));
        rules.add(MarkedText.code(shape.pattern()));
        shape.values().forEach(value -> rules.add(value(value)));
        if (!shape.table().isEmpty()) {
            rules.add(MarkedText.link(Anchors.values(shape.table()), shape.table()));
        }
        if (!shape.absent().isEmpty()) {
            rules.add(MarkedText.code(shape.absent()).and(MarkedText.of("when absent")));
        }
        return MarkedText.join(rules.stream().filter(rule -> !rule.isEmpty()).toList(), "; ");
    }

    private static MarkedText value(EnumRow value) {
        return MarkedText.code(value.value()).and(MarkedText.of(value.name()));
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
