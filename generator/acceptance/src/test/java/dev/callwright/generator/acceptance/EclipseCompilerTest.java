package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse and its language server compile with a compiler of their own: the same mappers, the same messages. */
class EclipseCompilerTest {

    /**
     * What the two place differently. Eclipse's messager knows neither records nor constants of enums, and prints
     * without a place what is said of one; javac knows no places in repeated annotations, Eclipse does.
     */
    private static final Pattern PLACED_DIFFERENTLY = Pattern.compile("record |@WireValue|@Constant[^@]+@Constant");

    private static final Pattern PLACE = Pattern.compile("^([^: ]+:\\d+):\\d+: ");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyGoldenFolderCompilesAsWithJavac() {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private void check(GoldenCase golden) {
        Compilation compilation = golden.compile(temp.resolve(golden.name()), compiler -> {
            eclipse(compiler);
            compiler.withOption("-warn:none");
        });

        boolean placed = golden.input().stream()
                .noneMatch(source ->
                        PLACED_DIFFERENTLY.matcher(Source.textOf(source)).find());
        // Notes it keeps to itself.
        assertThat(compilation.messages().stream()
                        .filter(Message::isOurs)
                        .map(message -> line(message.toString(), placed)))
                .containsExactlyInAnyOrderElementsOf(golden.expectedDiagnostics().stream()
                        .filter(line -> line.contains("error: [callwright/"))
                        .map(line -> line(line, placed))
                        .toList());
        if (golden.checksSources()) {
            assertThat(compilation.generated()).isEqualTo(golden.expectedSources());
        }
    }

    /** File, line and text; compilers do not agree on columns. */
    private static String line(String printed, boolean placed) {
        return PLACE.matcher(printed).replaceFirst(placed ? "$1: " : "");
    }

    static void eclipse(Compiler compiler) {
        compiler.by(new Quiet(), "--release", "17");
    }

    /** It prints what it also reports. */
    private static final class Quiet extends EclipseCompiler {
        @Override
        public CompilationTask getTask(
                Writer out,
                JavaFileManager files,
                DiagnosticListener<? super JavaFileObject> diagnostics,
                Iterable<String> options,
                Iterable<String> classes,
                Iterable<? extends JavaFileObject> sources) {
            return super.getTask(Writer.nullWriter(), files, diagnostics, options, classes, sources);
        }
    }
}
