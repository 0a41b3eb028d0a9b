package dev.callwright.generator.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No problem without an example of it, and none without a page to look it up. */
class ProblemCoverageTest {

    private static final Pattern PRINTED = Pattern.compile("\\[callwright/([a-z-]+)]");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ([a-z-]+)$");

    private static final Pattern MILD_SECTION = Pattern.compile("(?m)^## ([a-z-]+)\n\nA (?:note|warning)[.,]");

    private static final TreeSet<String> IDS =
            Arrays.stream(ProblemId.values()).map(ProblemId::key).collect(toCollection(TreeSet::new));

    @Test
    void everyProblemHasAGoldenCase() {
        List<String> printed = GoldenCase.all().stream()
                .flatMap(golden -> golden.expectedDiagnostics().stream())
                .toList();

        assertThat(all(PRINTED, String.join("\n", printed))).isEqualTo(IDS);
    }

    @Test
    void everyProblemHasASectionInTheDocumentation() {
        assertThat(all(SECTION, GoldenCase.read(Path.of("../docs/errors.md")))).isEqualTo(IDS);
    }

    @Test
    void whatIsNoErrorSaysSoInItsSection() {
        TreeSet<String> noErrors = Arrays.stream(ProblemId.values())
                .filter(id -> id.severity() != Severity.ERROR)
                .map(ProblemId::key)
                .collect(toCollection(TreeSet::new));

        assertThat(all(MILD_SECTION, GoldenCase.read(Path.of("../docs/errors.md"))))
                .isEqualTo(noErrors);
    }

    private static TreeSet<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }
}
