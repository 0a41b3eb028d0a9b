package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.changes.ChangeReport;
import dev.callwright.generator.vocabulary.read.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each edit of {@code src/test/resources/edits} leads to what it says there: to this report, these compile errors in
 * our modules and in a user's ({@code src/test/user}), and to these differences when the user's program runs.
 */
class EditsTest {

    @TestFactory
    Stream<DynamicTest> anEditLeadsTo(@TempDir Path dir) throws IOException {
        String spec = Regeneration.spec();
        List<String> unedited =
                Regeneration.of(spec, List.of(), Files.createDirectory(dir.resolve("unedited"))).run();
        assertThat(unedited).as("the program before any edit").hasSizeGreaterThan(5);
        List<Edit> edits = Edit.all();
        assertThat(edits).hasSizeGreaterThanOrEqualTo(25);
        return edits.stream().map(edit -> DynamicTest.dynamicTest(edit.title(), () -> {
            String edited = edit.apply(spec);
            Regeneration.Outcome outcome = Regeneration.of(
                    edited,
                    edit.classes(),
                    Files.createDirectory(dir.resolve(edit.file().getFileName().toString())));
            check(
                    edit,
                    List.of(
                            new Edit.Section("report", report(spec, edited)),
                            new Edit.Section("compile", lines(outcome.compile())),
                            new Edit.Section("run", lines(different(unedited, outcome.run())))));
        }));
    }

    private static void check(Edit edit, List<Edit.Section> outcome) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            edit.accept(outcome);
        }
        for (Edit.Section section : outcome) {
            assertThat(section.text()).as(section.name() + " of " + edit.file()).isEqualTo(edit.expected(section.name()));
        }
    }

    private static String report(String before, String after) {
        try {
            return ChangeReport.of(before, after).text();
        } catch (SpecException e) {
            return e.place().line() + ": " + e.place().path() + ": " + e.getMessage() + "\n";
        }
    }

    private static List<String> different(List<String> unedited, List<String> run) {
        return run.stream().filter(line -> !unedited.contains(line)).toList();
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
