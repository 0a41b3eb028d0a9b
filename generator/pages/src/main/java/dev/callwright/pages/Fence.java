package dev.callwright.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of a page.
 *
 * @param line that it begins in, from 1
 * @param heading of the section that it stands in
 * @param mark what follows the language, such as {@code wrong missing-variable}; may be empty
 */
public record Fence(int line, String heading, String language, String mark, String text) {

    private static final String FROM = "from ";
    private static final Pattern OPENING = Pattern.compile(" *```(\\w*) ?(.*)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");

    static List<Fence> in(List<String> lines) {
        List<Fence> fences = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher title = HEADING.matcher(lines.get(i));
            Matcher opening = OPENING.matcher(lines.get(i));
            if (title.matches()) {
                heading = title.group(1);
            } else if (opening.matches()) {
                int end = i + 1;
                while (!lines.get(end).strip().equals("```")) {
                    end++;
                }
                String text = String.join("\n", lines.subList(i + 1, end));
                fences.add(new Fence(i + 1, heading, opening.group(1), opening.group(2), text));
                i = end;
            }
        }
        return fences;
    }

    boolean isOf(String itsLanguage) {
        return language.equals(itsLanguage);
    }

    /** Whether it shows a part of a file that is compiled elsewhere. */
    boolean isFromFile() {
        return mark.startsWith(FROM);
    }

    /** That file, seen from the page. */
    String file() {
        return mark.substring(FROM.length());
    }

    /** The lines that import something. */
    Stream<String> imports() {
        return text.lines().filter(Fence::isImport);
    }

    /** All other lines. */
    String code() {
        return String.join("\n", text.lines().filter(line -> !isImport(line)).toList())
                .strip();
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
