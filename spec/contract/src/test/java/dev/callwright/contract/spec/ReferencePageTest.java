package dev.callwright.contract.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.spec.read.ReferenceReader;
import dev.callwright.spec.reference.ReferencePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference says what the spec says: {@code -Dgolden.update=true} writes it again. */
class ReferencePageTest {

    private static final Path COMMITTED = Path.of("../docs/reference.md");
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void theCommittedReferenceIsThatOfTheSpec() throws Exception {
        String reference = ReferencePage.markdown(ReferenceReader.read(Files.readString(Path.of("../openapi.yaml"))));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED, reference);
        }

        assertThat(COMMITTED)
                .as("what -Dgolden.update=true brings up to date")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(reference);
    }

    @Test
    void theJarHasThePageOfTheSpecItWasBuiltFrom() throws Exception {
        String spec = resource("openapi.yaml");

        assertThat(resource("reference.html")).isEqualTo(ReferencePage.html(ReferenceReader.read(spec)));
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereAndNoAnchorIsThereTwice() throws IOException {
        String page = resource("reference.html");
        Set<String> anchors =
                ANCHOR.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(LINK.matcher(page).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
        assertThat(ANCHOR.matcher(page).results().map(MatchResult::group)).doesNotHaveDuplicates();
    }

    @Test
    void thePageFetchesAndRunsNothing() throws IOException {
        assertThat(resource("reference.html")).doesNotContain("<script", "<link", "<img", "url(", "@import", "src=");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReferencePageTest.class.getResourceAsStream("/dev/callwright/contract/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
