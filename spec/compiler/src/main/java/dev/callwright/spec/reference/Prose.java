package dev.callwright.spec.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the descriptions of the spec into texts: what they say in brackets of its origin becomes a mark. */
final class Prose {

    private static final Pattern ORIGIN = Pattern.compile(" ?\\[(inferred|family)(?:: ([^\\]]*))?\\]");

    private Prose() {}

    static MarkedText of(String description) {
        List<MarkedText> texts = new ArrayList<>();
        Matcher origins = ORIGIN.matcher(description);
        int end = 0;
        while (origins.find()) {
            texts.add(MarkedText.of(description.substring(end, origins.start())));
            texts.add(MarkedText.of(" "));
            texts.add(MarkedText.mark(origins.group(1).equals("inferred") ? Origin.INFERRED : Origin.FAMILY));
            if (origins.group(2) != null) {
                texts.add(MarkedText.of(" (" + origins.group(2) + ")"));
            }
            end = origins.end();
        }
        texts.add(MarkedText.of(description.substring(end)));
        return MarkedText.join(texts, "");
    }

    /** A remark of what no page says, as an {@code x-inferred} makes it; empty without one. */
    static MarkedText inferred(String remark) {
        return remark.isEmpty()
                ? MarkedText.EMPTY
                : MarkedText.mark(Origin.INFERRED).and(MarkedText.of(remark + "."));
    }
}
