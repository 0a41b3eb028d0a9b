package dev.callwright.spec.changes.judge;

import dev.callwright.spec.changes.surface.Element;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an element is called in Java. */
final class Symbols {

    private Symbols() {}

    static String of(Element element) {
        String name = element.name();
        return switch (element.kind()) {
            case OPERATION -> "VoiceGroupCallApi." + name + " and " + statusEnum(name);
            case FIELD -> element.owner() + "." + name + "()";
            case VALUE -> element.owner() + "." + name;
            case LIMIT -> "Limit." + name;
            case VARIABLE -> "CalleeVariable." + name.toUpperCase(Locale.ROOT);
            case SCENARIO -> "Scenario." + name;
            case TABLE -> "IntentTable." + name + ", " + upperCamel(name) + "Intent and its member of @RecallOn";
            case INTENT -> upperCamel(element.owner()) + "Intent." + name;
            case STATUS -> statusEnum(element.owner()) + "." + name;
            case NUMBER -> upperCamel(element.owner()) + "." + name;
        };
    }

    /** The enum that an element is a constant of. */
    static String enumOf(Element element) {
        String symbol = of(element);
        return symbol.substring(0, symbol.indexOf('.'));
    }

    private static String statusEnum(String operation) {
        return operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1) + "Status";
    }

    private static String upperCamel(String constant) {
        return Arrays.stream(constant.split("_", -1))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
