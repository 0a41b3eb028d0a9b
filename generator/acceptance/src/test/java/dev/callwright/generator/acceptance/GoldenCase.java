package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder of {@code src/test/resources/golden}.
 *
 * <ul>
 *   <li>{@code input}: the sources to compile
 *   <li>{@code library}: sources that are compiled before, and on the class path as class files
 *   <li>{@code expected}: what is generated; in a case with errors only if the stub is what the case is about
 *   <li>{@code diagnostics.txt}: what is printed; absent when nothing is
 *   <li>{@code expected.json}: the entry of the entity that {@code Sample} in the input supplies
 *   <li>{@code case.properties}: {@code mapping=absent} leaves the mapping runtime out, {@code compile=false} stops
 *       after processing, {@code compiler=eclipse} is about Eclipse's compiler, {@code options} are further ones for
 *       the compiler
 * </ul>
 */
record GoldenCase(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(GoldenCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Compilation compile(Path output) {
        return compile(output, javac -> {});
    }

    /** @param change what is different from a compilation with javac */
    Compilation compile(Path output, Consumer<Compiler> change) {
        Compiler compiler = is("mapping", "absent") ? Compiler.withoutMapping(output) : Compiler.into(output);
        if (is("compiler", "eclipse")) {
            EclipseCompilerTest.eclipse(compiler);
        }
        change.accept(compiler);
        if (is("compile", "false")) {
            compiler.withOption("-proc:only");
        }
        property("options").ifPresent(options -> Stream.of(options.split(" ")).forEach(compiler::withOption));
        List<JavaFileObject> library = library();
        if (!library.isEmpty()) {
            compiler.withClassPath(compileLibrary(output.resolve("library"), library));
        }
        return compiler.compile(input());
    }

    List<JavaFileObject> input() {
        return Source.in(folder.resolve("input"));
    }

    List<JavaFileObject> library() {
        return Source.in(folder.resolve("library"));
    }

    /** Whether the input compiles by itself and without complaint, so that it can be compiled together with others. */
    boolean isPlain() {
        return expectedDiagnostics().isEmpty()
                && library().isEmpty()
                && Files.notExists(folder.resolve("case.properties"));
    }

    Map<String, String> expectedSources() {
        Map<String, String> texts = new TreeMap<>();
        Source.filesIn(expected())
                .forEach(
                        file -> texts.put(expected().relativize(file).toString().replace('\\', '/'), read(file)));
        return texts;
    }

    List<String> expectedDiagnostics() {
        return Files.exists(diagnostics()) ? read(diagnostics()).lines().toList() : List.of();
    }

    boolean checksSources() {
        return expectedDiagnostics().stream().noneMatch(line -> line.contains("error: ")) || Files.exists(expected());
    }

    Path expected() {
        return folder.resolve("expected");
    }

    Path diagnostics() {
        return folder.resolve("diagnostics.txt");
    }

    Path json() {
        return folder.resolve("expected.json");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean is(String key, String value) {
        return property(key).filter(value::equals).isPresent();
    }

    private Optional<String> property(String key) {
        Path file = folder.resolve("case.properties");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(properties.getProperty(key));
    }

    private static Path compileLibrary(Path output, List<JavaFileObject> library) {
        Compilation compilation = Compiler.into(output).compile(library);
        if (!compilation.success()) {
            throw new AssertionError("The library does not compile: " + compilation.printed());
        }
        return compilation.classes();
    }
}
