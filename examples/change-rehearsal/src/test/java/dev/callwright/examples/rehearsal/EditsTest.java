package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.spec.changes.ChangeReport;
import dev.callwright.spec.read.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each edit of {@code src/test/resources/edits} leads to what it says there: to this report, these compile errors in
 * our modules and in a user's ({@code src/test/user}), and to these differences when the user's program runs.
 */
class EditsTest {

    /** What a build can wait for; the others are left to {@code -Pcampaigns}. */
    private static final Pattern HANDFUL = Pattern.compile(
            ".*-(variable-added-required|intent-renamed|field-added-required|limit-tightened|status-other-meaning|broken-vocabulary|broken-yaml|field-decimal)\\.txt");

    @TestFactory
    Stream<DynamicTest> aHandfulOfEditsLeadTo(@TempDir Path dir) throws IOException {
        return tests(dir, edit -> HANDFUL.matcher(edit.file().toString()).matches());
    }

    @Tag("campaign")
    @TestFactory
    Stream<DynamicTest> everyEditLeadsTo(@TempDir Path dir) throws IOException {
        return tests(dir, edit -> true);
    }

    private static Stream<DynamicTest> tests(Path dir, Predicate<Edit> wanted) throws IOException {
        String spec = Regeneration.spec();
        Regeneration.Outcome before =
                Regeneration.of(spec, List.of(), false, Files.createDirectory(dir.resolve("unedited")));
        assertThat(before.compile()).as("the modules before any edit").isEmpty();
        List<String> unedited = before.run();
        assertThat(unedited).as("the program before any edit").hasSizeGreaterThan(5);
        List<Edit> edits = Edit.all();
        assertThat(edits).hasSizeGreaterThanOrEqualTo(25);
        return edits.stream()
                .filter(wanted)
                .map(edit -> DynamicTest.dynamicTest(edit.title(), () -> {
                    String edited = edit.apply(spec);
                    Regeneration.Outcome outcome = Regeneration.of(
                            edited,
                            edit.classes(),
                            edit.rebuildsTheRuntime(),
                            Files.createDirectory(
                                    dir.resolve(edit.file().getFileName().toString())));
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
            return;
        }
        for (Edit.Section section : outcome) {
            assertThat(section.text())
                    .as(section.name() + " of " + edit.file())
                    .isEqualTo(edit.expected(section.name()));
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
