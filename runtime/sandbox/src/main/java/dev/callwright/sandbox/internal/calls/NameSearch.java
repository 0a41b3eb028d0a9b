package dev.callwright.sandbox.internal.calls;

import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A fuzzy search: finds the text anywhere in a name. */
final class NameSearch {

    private final Pattern pattern;

    NameSearch(String text, Assumptions vendor) {
        boolean wildcards = vendor.hold(Assumption.SEARCH_TAKES_WILDCARDS);
        String regex = wildcards
                ? text.codePoints().mapToObj(NameSearch::wildcard).collect(Collectors.joining())
                : Pattern.quote(text);
        int fold = vendor.hold(Assumption.NAMES_FOLD_CASE) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        this.pattern = Pattern.compile(regex, fold | Pattern.DOTALL);
    }

    boolean finds(String name) {
        return pattern.matcher(name).find();
    }

    private static String wildcard(int character) {
        return switch (character) {
            case '_' -> ".";
            case '%' -> ".*";
            default -> Pattern.quote(Character.toString(character));
        };
    }
}
