package dev.callwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.spec.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The spec says what the vendor's pages say, of which {@code document.txt} is a transcription of its own, or
 * {@code spec/deviations.txt} says why it does not.
 */
class DocumentTest {

    private static final Path DEVIATIONS = Path.of("../deviations.txt");

    @Test
    void whateverDiffersFromTheDocumentIsRecordedWithItsReason() throws IOException {
        assertThat(unexplained(Facts.ofTheSpec(document()), document(), Files.readAllLines(DEVIATIONS)))
                .as("""
                        The spec differs from the vendor's pages. If they changed, change them in %s, too. If they did not, \
                        and the spec is meant to differ, write each line below into %s with the reason in place of "why". \
                        If it is not meant to, correct the spec. A rule that no page states may also be marked where it stands, \
                        by [inferred] or [family] in its description or by x-inferred.""", "spec/contract/src/test/resources/dev/callwright/contract/document.txt", "spec/deviations.txt")
                .isEmpty();
    }

    @Test
    void aDifferenceIsToldAsTheLineThatWouldExplainIt() {
        List<String> spec = List.of("limit A: 1 to 90", "limit B: 1 to 2");
        List<String> document = List.of("limit A: 1 to 120", "limit B: 1 to 2");

        assertThat(unexplained(spec, document, List.of()))
                .containsExactly("+ limit A: 1 to 90  # why", "- limit A: 1 to 120  # why");
        assertThat(unexplained(
                        spec,
                        document,
                        List.of("# Of our account.", "+ limit A: 1 to 90  # agreed", "- limit A: 1 to 120  # agreed")))
                .isEmpty();
    }

    @Test
    void anExplanationNeedsAReasonAndADifference() {
        assertThat(unexplained(
                        List.of("limit A: 1 to 90"),
                        List.of(),
                        List.of("+ limit A: 1 to 90", "- limit C: 1 to 2  # x")))
                .containsExactly("+ limit A: 1 to 90  # why", "no longer so: - limit C: 1 to 2  # x");
    }

    private static List<String> unexplained(List<String> spec, List<String> document, List<String> deviations) {
        List<String> differences = new ArrayList<>();
        spec.stream().filter(fact -> !document.contains(fact)).forEach(fact -> differences.add("+ " + fact));
        document.stream().filter(fact -> !spec.contains(fact)).forEach(fact -> differences.add("- " + fact));
        List<String> explained = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (String line : deviations) {
            String[] parts = line.split("  # ", 2);
            if (!line.isBlank() && !line.startsWith("#") && parts.length == 2) {
                (differences.contains(parts[0]) ? explained : stale)
                        .add(differences.contains(parts[0]) ? parts[0] : "no longer so: " + line);
            }
        }
        return Stream.concat(
                        differences.stream()
                                .filter(difference -> !explained.contains(difference))
                                .map(difference -> difference + "  # why"),
                        stale.stream())
                .toList();
    }

    private static List<String> document() throws IOException {
        try (var in = Objects.requireNonNull(DocumentTest.class.getResourceAsStream("document.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** What the vocabulary says, in the words of {@code document.txt}. */
    private static final class Facts {

        private Facts() {}

        static List<String> ofTheSpec(List<String> document) {
            return Stream.of(
                            intents(),
                            variables(),
                            statuses(),
                            limits(),
                            numbers(),
                            Rule.ofThePages(document::contains))
                    .flatMap(facts -> facts)
                    .toList();
        }

        private static Stream<String> intents() {
            return Arrays.stream(IntentTable.values())
                    .flatMap(table -> table.intents().stream()
                            .map(intent -> "intent " + table + " " + intent.code() + ": " + intent.title()
                                    + intent.remark()
                                            .map(remark -> " (" + remark + ")")
                                            .orElse("")));
        }

        private static Stream<String> variables() {
            return Arrays.stream(CalleeVariable.values()).map(variable -> {
                List<String> scenarios = Arrays.stream(Scenario.values())
                        .filter(scenario -> scenario.requiredVariables().contains(variable))
                        .map(Scenario::name)
                        .toList();
                return "variable " + variable.wireName() + ": " + variable.slot() + ", " + variable.maxLength()
                        + " characters" + (scenarios.isEmpty() ? "" : ", required by " + String.join(", ", scenarios));
            });
        }

        private static Stream<String> statuses() {
            return Stream.<OperationStatus[]>of(
                            CreateTaskStatus.values(),
                            QueryTasksStatus.values(),
                            CancelTasksStatus.values(),
                            QueryRecallFlowsStatus.values(),
                            GetRecallFlowStatus.values(),
                            UpdateRecallFlowStatus.values(),
                            CancelRecallFlowStatus.values(),
                            GetRecordingUrlStatus.values(),
                            GetBalanceStatus.values())
                    .flatMap(Arrays::stream)
                    .map(status -> "status " + operation(status) + " " + status.code()
                            + status.vendorText().map(words -> ": " + words).orElse(""));
        }

        private static String operation(OperationStatus status) {
            String name = status.getClass().getSimpleName().replaceFirst("Status$", "");
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }

        private static Stream<String> limits() {
            return Arrays.stream(Limit.values()).map(limit -> "limit " + limit.name() + ": " + limit);
        }

        private static Stream<String> numbers() {
            return Stream.concat(
                    Arrays.stream(TaskStatus.values())
                            .map(status -> "number TaskStatus " + status.value() + ": " + status.title()),
                    Arrays.stream(RecallStatus.values())
                            .map(status -> "number RecallStatus " + status.value() + ": " + status.title()));
        }
    }
}
