package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.pages.DocumentationPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java example of the documentation is compiled. Its fence says what it shows:
 *
 * <ul>
 *   <li>{@code ```java right}: compiles, without a message
 *   <li>{@code ```java wrong}: is told of the problem whose section it stands in, and of no other; elsewhere, the id
 *       follows, as in {@code ```java wrong missing-variable}
 *   <li>{@code ```java statements}: compiles as a part of a method, beside the classes of right examples before it
 *   <li>{@code ```java given}: is there for all examples of the page, such as the reader's own classes
 * </ul>
 *
 * <p>Members, and annotations of a class, are put into or on one, {@code { ... }} is filled, and all get the number and
 * the variables that the scenario requires and the example does not mention. Imports are those that the page shows. The
 * rows of {@code conversions.md} have a test of their own.
 */
class DocumentationTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path PAGES = Path.of("../docs");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatThePageSays() throws IOException {
        return pages().flatMap(page -> DocumentedExample.in(page).stream())
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> check(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyImportIsUsed() throws IOException {
        return pages().map(page -> DynamicTest.dynamicTest(
                page.toString(),
                () -> assertThat(DocumentationPage.at(page).importsOfNoUse()).isEmpty()));
    }

    private void check(DocumentedExample example) {
        Optional<String> wrong = example.wrong();
        assertThat(example.isRight() || wrong.isPresent())
                .as(
                        "%s: say what the example shows: ```java right, ```java wrong or ```java statements",
                        example.place())
                .isTrue();

        Compiler compiler =
                Compiler.into(temp.resolve(Integer.toString(example.place().hashCode())));
        Artifacts.ofThisBuild().forEach(compiler::withClassPath);
        JavaFileObject source = example.source();
        // Its lint is silent on examples by default; without lint at all, it would keep our warnings to itself, too.
        Compilation compilation = compiler.by(ToolProvider.getSystemJavaCompiler())
                .withOption("-Xlint:-auxiliaryclass")
                .compile(source);

        List<String> ids = compilation.messages().stream()
                .filter(Message::isOurs)
                .map(Message::id)
                .distinct()
                .toList();
        String compiled = example.place() + " was compiled as\n" + Source.textOf(source);
        if (wrong.isPresent()) {
            assertThat(ids).as(compiled).containsExactly(wrong.get());
        } else {
            assertThat(compilation.printed()).as(compiled).isEmpty();
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return Stream.concat(
                    Stream.of(README),
                    pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream());
        }
    }
}
