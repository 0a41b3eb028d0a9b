package dev.callwright.generator.internal.callee.validate;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Lists what could be written instead. */
final class Candidates {

    private static final int SHOWN = 5;

    private Candidates() {}

    /** In quotes; of a long list the first, and how many there are beside them. */
    static String list(List<String> names) {
        // "and 1 others" would take as much room as the name.
        int limit = names.size() == SHOWN + 1 ? SHOWN + 1 : SHOWN;
        String shown =
                names.stream().limit(limit).map(name -> "\"" + name + "\"").collect(joining(", "));
        return names.size() > limit ? shown + " and " + (names.size() - limit) + " others" : shown;
    }
}
