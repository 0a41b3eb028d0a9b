package dev.callwright.generator.acceptance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.callwright.generator.acceptance.Artifacts;
import dev.callwright.generator.acceptance.KeptFiles;
import dev.callwright.generator.acceptance.fuzz.given.Box;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Many classes compiled at once, without a file.
 *
 * @param generated sources by class name
 * @param classes class files by class name
 */
record MemoryCompilation(List<Note> notes, Map<String, String> generated, Map<String, byte[]> classes) {

    private static final List<String> OPTIONS =
            List.of("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000");

    /**
     * A diagnostic.
     *
     * @param packageName empty when it has no position
     * @param printed with its place, and the line there
     */
    record Note(Diagnostic.Kind kind, String packageName, String text, String printed) {

        private static final String OURS = "[callwright/";

        static Note of(Diagnostic<? extends JavaFileObject> diagnostic) {
            return new Note(
                    diagnostic.getKind(),
                    Optional.ofNullable(diagnostic.getSource())
                            .map(file -> className(Path.of(file.getName()).getParent() + "."))
                            .orElse(""),
                    diagnostic.getMessage(Locale.ROOT),
                    diagnostic.toString());
        }

        boolean isOurs() {
            return text.startsWith(OURS);
        }

        String id() {
            return text.substring(OURS.length(), text.indexOf(']'));
        }
    }

    /** @param sources by class name */
    static MemoryCompilation of(Map<String, String> sources) {
        Compilation compilation = Compiler.javac()
                .withClasspath(classPath())
                .withOptions(OPTIONS)
                .withProcessors(Artifacts.processors(List.of(Artifacts.GENERATOR)))
                .compile(sources.entrySet().stream()
                        .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                        .toList());
        Map<String, String> generated = new TreeMap<>();
        KeptFiles.of(compilation, StandardLocation.SOURCE_OUTPUT)
                .forEach((path, bytes) -> generated.put(className(path), new String(bytes, UTF_8)));
        Map<String, byte[]> classes = new TreeMap<>();
        KeptFiles.of(compilation, StandardLocation.CLASS_OUTPUT)
                .forEach((path, bytes) -> classes.put(className(path), bytes));
        return new MemoryCompilation(
                compilation.diagnostics().stream().map(Note::of).toList(), generated, classes);
    }

    /** That of a user, and the classes that made-up sources mention. */
    private static List<File> classPath() {
        return Stream.concat(Artifacts.ofUsers().stream(), Stream.of(Artifacts.of(Box.class)))
                .map(Path::toFile)
                .toList();
    }

    ClassLoader loader() {
        return new ClassLoader(MemoryCompilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private static String className(String path) {
        return path.substring(0, path.lastIndexOf('.')).replace('/', '.');
    }
}
