package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the README alone finds every artifact that is published. */
class ReadmeTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern ARTIFACT =
            Pattern.compile("(?s)</parent>\\s*<artifactId>([^<]+)<.*<unpublished>false</unpublished>");
    private static final Pattern NEEDED = Pattern.compile("(?m)^\\| you have \\| you need \\|\\n((?:\\|.*\\n)+)");

    @Test
    void theTableOfWhatYouNeedNamesEveryPublishedArtifact() throws IOException {
        String table = NEEDED.matcher(GoldenCase.read(PROJECT.resolve("README.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(published())
                .hasSizeGreaterThan(10)
                .allSatisfy(artifact -> assertThat(table).contains("`" + artifact + "`"));
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> folders = Files.find(PROJECT, 3, (path, file) -> path.endsWith("pom.xml"))) {
            return folders.map(GoldenCase::read)
                    .flatMap(pom -> ARTIFACT.matcher(pom).results())
                    .map(module -> module.group(1))
                    .toList();
        }
    }
}
