package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every proof that {@code security.md} names exists, and its example compiles. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("../docs/security.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern PROOF = Pattern.compile("`([A-Z]\\w+Tests?)(?:\\.(\\w+))?`");

    @TempDir
    Path directory;

    @Test
    void everyProofExists() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            sources = files.filter(file -> file.toString().contains("/src/test/java/")
                            && !file.toString().contains("/target/"))
                    .toList();
        }
        List<MatchResult> proofs =
                PROOF.matcher(Files.readString(PAGE)).results().toList();
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

    @Test
    void theExampleCompiles() throws IOException {
        MatchResult example =
                EXAMPLE.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow();
        Path source = Files.writeString(directory.resolve("Example.java"), """
                import dev.callwright.client.*;
                import dev.callwright.runtime.*;
                import java.util.concurrent.atomic.AtomicReference;
                class Example {
                    void run(String key, byte[] secret, String newKey, byte[] newSecret) {
                %s
                    }
                }
                """.formatted(example.group(1)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-Xlint:all,-processing,-classfile,-try", "-proc:none", "-d", directory.toString());
        compiler.getTask(
                        null,
                        null,
                        diagnostics,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();

        assertThat(diagnostics.getDiagnostics())
                .extracting(Diagnostic::toString)
                .isEmpty();
    }
}
