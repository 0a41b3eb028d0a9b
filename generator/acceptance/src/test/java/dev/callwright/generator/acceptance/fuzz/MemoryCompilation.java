package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.generator.acceptance.Artifacts;
import dev.callwright.generator.acceptance.fuzz.given.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Many classes compiled at once, without a file. Not by compile-testing, which hands out no files of a compilation with
 * errors, and of most batches some models are wrong.
 *
 * @param generated sources by class name
 * @param classes class files by class name
 */
record MemoryCompilation(List<Note> notes, Map<String, String> generated, Map<String, byte[]> classes) {

    private static final List<String> OPTIONS =
            List.of("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000");

    /** A diagnostic; the package is empty when it has no position. */
    record Note(Diagnostic.Kind kind, String packageName, String text, String line) {

        private static final String OURS = "[callwright/";

        boolean isOurs() {
            return text.startsWith(OURS);
        }

        String id() {
            return text.substring(OURS.length(), text.indexOf(']'));
        }
    }

    /** @param sources by class name */
    static MemoryCompilation of(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Output> outputs = new ArrayList<>();
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager disk = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            disk.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            disk.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of(Artifacts.GENERATOR));
            JavaFileManager memory = new ForwardingJavaFileManager<>(disk) {
                @Override
                public JavaFileObject getJavaFileForOutput(
                        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                    Output output = new Output(className, kind);
                    outputs.add(output);
                    return output;
                }
            };
            JavaCompiler.CompilationTask task = javac.getTask(
                    log,
                    memory,
                    diagnostics,
                    OPTIONS,
                    null,
                    sources.entrySet().stream()
                            .map(source -> new Input(source.getKey(), source.getValue()))
                            .toList());
            task.setLocale(Locale.ROOT);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!log.toString().isEmpty()) {
            throw new AssertionError("javac itself failed: " + log);
        }
        return of(diagnostics.getDiagnostics(), outputs);
    }

    /** That of a user, and the classes that made-up sources mention. */
    private static List<Path> classPath() {
        return Stream.concat(Artifacts.ofUsers().stream(), Stream.of(Artifacts.of(Box.class)))
                .toList();
    }

    private static MemoryCompilation of(List<Diagnostic<? extends JavaFileObject>> diagnostics, List<Output> outputs) {
        Map<String, String> generated = new TreeMap<>();
        Map<String, byte[]> classes = new TreeMap<>();
        for (Output output : outputs) {
            if (output.getKind() == JavaFileObject.Kind.SOURCE) {
                generated.put(output.className, output.getCharContent(true));
            } else {
                classes.put(output.className, output.bytes.toByteArray());
            }
        }
        List<Note> notes = diagnostics.stream()
                .map(diagnostic -> new Note(
                        diagnostic.getKind(),
                        packageOf(diagnostic.getSource()),
                        diagnostic.getMessage(Locale.ROOT),
                        lineOf(diagnostic)))
                .toList();
        return new MemoryCompilation(notes, generated, classes);
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

    private static String lineOf(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return "";
        }
        try {
            return diagnostic
                    .getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(Math.max(0, diagnostic.getLineNumber() - 1))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(JavaFileObject file) {
        if (file == null) {
            return "";
        }
        String path = file.toUri().getPath();
        return path.substring(1, path.lastIndexOf('/')).replace('/', '.');
    }

    private static URI uri(String className, JavaFileObject.Kind kind) {
        try {
            return new URI("memory", null, "/" + className.replace('.', '/') + kind.extension, null);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class Input extends SimpleJavaFileObject {

        private final String text;

        Input(String className, String text) {
            super(uri(className, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final String className;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, Kind kind) {
            super(uri(className, kind), kind);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
