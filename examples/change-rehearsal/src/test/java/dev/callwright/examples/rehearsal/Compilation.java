package dev.callwright.examples.rehearsal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac over folders of sources. */
final class Compilation {

    /** Where classes of the contract could come from that were made of another spec. */
    private static final String OF_ANOTHER_SPEC =
            ".*(/spec/(contract|client)/target/.*|/callwright-(contract|client)-[0-9][^/]*)";

    private Compilation() {}

    /** What this test has on its class path, without the contract and its client. */
    static List<String> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.matches(OF_ANOTHER_SPEC))
                .toList();
    }

    /** The errors and warnings, as {@code File.java:line: message}. */
    static List<String> run(Path classes, List<Path> before, List<String> options, List<Path> folders)
            throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Files.createDirectories(classes);
        String classPath = Stream.concat(before.stream().map(Path::toString), libraries().stream())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classPath,
                "--release",
                "17",
                "-Xlint:-options",
                "-parameters"));
        arguments.addAll(options);
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = new ArrayList<>();
            for (Path folder : folders) {
                sources.addAll(sourcesIn(folder));
            }
            javac.getTask(null, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getMessage(Locale.ROOT).startsWith("[callwright/"))
                .map(Compilation::line)
                .distinct()
                .toList();
    }

    static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Of a missing constant in an annotation, JDK 17 says that there is no such symbol, JDK 25 that it is no constant.
     */
    private static String inTheWordsOfEveryJdk(String message) {
        return message.matches("cannot find symbol \\| symbol: variable [A-Z_]+")
                ? "an enum annotation value must be an enum constant"
                : message;
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message =
                diagnostic.getMessage(Locale.ROOT).lines().map(String::strip).collect(Collectors.joining(" | "));
        if (diagnostic.getSource() == null) {
            return message;
        }
        String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        return file + ":" + diagnostic.getLineNumber() + ": " + inTheWordsOfEveryJdk(message);
    }
}
