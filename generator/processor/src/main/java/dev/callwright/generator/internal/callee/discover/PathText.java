package dev.callwright.generator.internal.callee.discover;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a path: names separated by dots, each of which may be a call or be followed by indexes. */
final class PathText {

    private static final String NAME = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*(?:\\(\\))?";
    private static final String INDEX = "\\[\\d{1,9}]";
    private static final Pattern SEGMENT = Pattern.compile(NAME + "|" + INDEX);
    private static final Pattern PATH =
            Pattern.compile("(?:" + NAME + "|" + INDEX + ")(?:" + INDEX + ")*(?:\\." + NAME + "(?:" + INDEX + ")*)*");

    private PathText() {}

    /** One for each step: {@code name}, {@code name()} or {@code [0]}; empty when the text is no path. */
    static Optional<List<String>> segments(String path) {
        return PATH.matcher(path).matches()
                ? Optional.of(
                        SEGMENT.matcher(path).results().map(MatchResult::group).toList())
                : Optional.empty();
    }

    static boolean isIndex(String segment) {
        return segment.startsWith("[");
    }

    static int index(String segment) {
        return Integer.parseInt(segment.substring(1, segment.length() - 1));
    }
}
