package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One edit of the spec, and what it leads to. A file of {@code edits}: what it is, then sections that begin with
 * {@code === } and their name.
 *
 * @param title what a person would call it
 * @param sections those that say what is edited, then those that say what it leads to
 */
record Edit(Path file, String title, List<Section> sections) {

    private static final List<String> OUTCOME = List.of("report", "compile", "run");

    record Section(String name, String text) {}

    static List<Edit> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/edits"))) {
            List<Edit> edits = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                edits.add(read(file));
            }
            return edits;
        }
    }

    private static Edit read(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^=== ", -1);
        List<Section> sections = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            sections.add(new Section(parts[i].substring(0, end), parts[i].substring(end + 1)));
        }
        return new Edit(file, parts[0].strip(), sections);
    }

    /** The spec after the edit. */
    String apply(String spec) {
        String edited = spec;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).name().equals("replace")) {
                String from = sections.get(i).text();
                assertThat(sections.get(i + 1).name())
                        .as("what follows replace in " + file)
                        .isEqualTo("with");
                assertThat(edited).as("what " + file + " edits").containsOnlyOnce(from);
                edited = edited.replace(from, sections.get(i + 1).text());
            }
        }
        return edited;
    }

    /** Classes that the user writes because of the edit. */
    List<Section> classes() {
        return sections.stream()
                .filter(section -> section.name().endsWith(".java"))
                .toList();
    }

    /** Whether our runtime is compiled against the edited contract, too. */
    boolean rebuildsTheRuntime() {
        return sections.stream().anyMatch(section -> section.name().equals("rebuild the runtime"));
    }

    String expected(String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .map(Section::text)
                .findFirst()
                .orElse("");
    }

    void accept(List<Section> outcome) throws IOException {
        StringBuilder text = new StringBuilder(title).append('\n');
        Stream.concat(sections.stream().filter(section -> !OUTCOME.contains(section.name())), outcome.stream())
                .forEach(section ->
                        text.append("=== ").append(section.name()).append('\n').append(section.text()));
        Files.writeString(file, text.toString());
    }
}
