package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java examples of the sandbox's page compile; {@code statements} are the body of a method. */
class SandboxPageTest {

    private static final Path PAGE = Path.of("../docs/sandbox.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:<!-- given: (.*) -->\n)?```java(?: (\\w+))?\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = Stream.of(
                    "static org.assertj.core.api.Assertions.assertThat",
                    "dev.callwright.contract.model.*",
                    "dev.callwright.mapping.*",
                    "dev.callwright.runtime.*",
                    "dev.callwright.sandbox.*",
                    "dev.callwright.sandbox.junit.*",
                    "dev.callwright.sandbox.push.*",
                    "java.net.URI",
                    "java.time.*",
                    "java.util.stream.*",
                    "org.junit.jupiter.api.*",
                    "org.junit.jupiter.api.extension.*")
            .map(name -> "import " + name + ";")
            .reduce("", String::concat);

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> everyExampleCompiles() throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest("at character " + example.start(), () -> compile(example)));
    }

    private void compile(MatchResult example) {
        String code = example.group(3);
        String given = Objects.requireNonNullElse(example.group(1), "");
        String source = switch (Objects.requireNonNullElse(example.group(2), "")) {
            case "right" -> IMPORTS + "class Page {" + given + code + "}";
            case "statements" -> IMPORTS + "class Page {" + given + " void page() {" + code + "}}";
            default -> throw new AssertionError("say what the example shows: right or statements");
        };
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file(source)));
        assertThat(task.call()).as(messages.toString()).isTrue();
    }

    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
