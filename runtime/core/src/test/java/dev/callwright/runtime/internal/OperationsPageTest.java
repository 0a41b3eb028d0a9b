package dev.callwright.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java example of {@code operations.md} compiles, as the body of a method. */
class OperationsPageTest {

    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> everyExampleCompiles() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.lines().findFirst().orElse(""),
                        () -> assertThat(messages(example)).isEmpty()));
    }

    private List<String> messages(String example) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-Xlint:all,-processing,-classfile", "-proc:none", "-d", classes.toString());
        compiler.getTask(null, null, diagnostics, options, null, List.of(new Example(example)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Example extends SimpleJavaFileObject {

        private final String body;

        Example(String body) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.body = body;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                    import dev.callwright.contract.*;
                    import dev.callwright.contract.model.*;
                    import dev.callwright.runtime.*;
                    import java.time.*;
                    import java.util.*;
                    class Example {
                        void run(CallwrightClient calls, TaskId taskId, String campaign, LocalDateTime now) {
                    %s
                        }
                    }
                    """.formatted(body);
        }
    }
}
