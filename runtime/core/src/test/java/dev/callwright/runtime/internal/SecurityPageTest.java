package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.pages.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every proof that {@code security.md} names exists, and its example compiles. */
class SecurityPageTest extends PageTest {

    private static final Pattern PROOF = Pattern.compile("`([A-Z]\\w+Tests?)(?:\\.(\\w+))?`");

    SecurityPageTest() {
        super("../docs/security.md");
    }

    @Test
    void everyProofExists() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            sources = files.filter(file -> file.toString().contains("/src/test/java/")
                            && !file.toString().contains("/target/"))
                    .toList();
        }
        List<MatchResult> proofs = PROOF.matcher(page.text()).results().toList();
        TreeSet<String> missing = new TreeSet<>();
        for (MatchResult proof : proofs) {
            Path source = sources.stream()
                    .filter(file -> file.endsWith(proof.group(1) + ".java"))
                    .findAny()
                    .orElse(null);
            String method = proof.group(2) == null ? "" : proof.group(2) + "(";
            if (source == null || !Files.readString(source).contains(method)) {
                missing.add(proof.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(proofs).hasSizeGreaterThan(15);
    }
}
