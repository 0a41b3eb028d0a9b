package dev.callwright.examples.mistakes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written twice, so that a build can be copied and a page read on its own, is written the same. */
class AgreementTest {

    private static final Path PROJECT = BuildsCopy.BUILDS.resolve("../..").normalize();
    private static final Path NEIGHBOURS = PROJECT.resolve("generator/docs/neighbours.md");
    private static final Path CONTRACT = PROJECT.resolve("spec/docs/contract.md");

    private static final Pattern VERSION = Pattern.compile("<([a-z0-9-]+\\.version)>([^<$]+)</");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s+<version>([^<]+)</");
    private static final Pattern OURS =
            Pattern.compile("<artifactId>(callwright)-parent</artifactId>\\s+<version>([^<]+)</");
    private static final Pattern QUOTATION =
            Pattern.compile("<!-- from (\\S+) -->\n```\\w*\n(.*?\n)```", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("builds")
    void versionsAreThoseOfThisBuild(Path build) throws IOException {
        String root = Files.readString(PROJECT.resolve("pom.xml"));
        Map<String, String> known = versions(VERSION, root);
        known.putAll(versions(PLUGIN, root));
        known.put("callwright.version", versions(OURS, root).get("callwright"));
        Map<String, String> written = versions(VERSION, Files.readString(build));
        written.putAll(versions(PLUGIN, Files.readString(build)));

        assertThat(written).containsKeys("callwright.version", "maven-compiler-plugin");
        written.keySet().retainAll(known.keySet());
        assertThat(known).containsAllEntriesOf(written);
    }

    @Test
    void thePagesShowWhatTheBuildsHave() throws IOException {
        List<MatchResult> neighbours = quotations(NEIGHBOURS);
        List<MatchResult> contract = quotations(CONTRACT);

        assertThat(neighbours).hasSizeGreaterThan(5);
        assertThat(contract).isNotEmpty();
        assertThat(Stream.concat(neighbours.stream(), contract.stream()))
                .allSatisfy(quotation -> assertThat(
                                unindented(Files.readString(BuildsCopy.BUILDS.resolve(quotation.group(1)))))
                        .as(quotation.group(1))
                        .contains(unindented(quotation.group(2))));
    }

    private static List<MatchResult> quotations(Path page) throws IOException {
        return QUOTATION.matcher(Files.readString(page)).results().toList();
    }

    private static Stream<Path> builds() throws IOException {
        try (Stream<Path> folders = Files.list(BuildsCopy.BUILDS)) {
            return folders.map(folder -> folder.resolve("pom.xml")).filter(Files::exists).sorted().toList().stream();
        }
    }

    private static Map<String, String> versions(Pattern pattern, String pom) {
        return pattern.matcher(pom)
                .results()
                .collect(toMap(version -> version.group(1), version -> version.group(2), (first, second) -> first));
    }

    private static String unindented(String text) {
        return text.replaceAll("(?m)^\\s+", "");
    }
}
