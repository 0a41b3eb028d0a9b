package dev.callwright.spec.template;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a fact is from, which the spec says within a sentence: {@code [family]}. */
final class Provenance {

    private static final Pattern MARK = Pattern.compile("\\s*(\\[(?:document|family|inferred)[^]]*])");
    private static final Pattern SENTENCE = Pattern.compile("(?s)^.*?\\.(?=\\s|$)");

    private Provenance() {}

    /** The first sentence stands alone in an overview, where a mark would only be in the way. */
    static String behindTheFirstSentence(String prose) {
        String first = SENTENCE.matcher(prose)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse(prose);
        String marks =
                MARK.matcher(first).results().map(mark -> " " + mark.group(1)).collect(Collectors.joining());
        return MARK.matcher(first).replaceAll("") + marks + prose.substring(first.length());
    }
}
