package dev.callwright.spec.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the descriptions of the spec into texts: what they say in brackets of its origin becomes a mark. */
final class Prose {

    private static final Pattern ORIGIN = Pattern.compile(" ?\\[(inferred|family)(?:: ([^\\]]*))?\\]");

    private Prose() {}

    static Text of(String description) {
        List<Text> texts = new ArrayList<>();
        Matcher origins = ORIGIN.matcher(description);
        int end = 0;
        while (origins.find()) {
            texts.add(Text.of(description.substring(end, origins.start())));
            texts.add(Text.of(" "));
            texts.add(Text.mark(origins.group(1).equals("inferred") ? Origin.INFERRED : Origin.FAMILY));
            if (origins.group(2) != null) {
                texts.add(Text.of(" (" + origins.group(2) + ")"));
            }
            end = origins.end();
        }
        texts.add(Text.of(description.substring(end)));
        return Text.join(texts, "");
    }

    /** A remark of what no page says, as an {@code x-inferred} makes it; empty without one. */
    static Text inferred(String remark) {
        return remark.isEmpty() ? Text.EMPTY : Text.mark(Origin.INFERRED).and(Text.of(remark + "."));
    }
}
