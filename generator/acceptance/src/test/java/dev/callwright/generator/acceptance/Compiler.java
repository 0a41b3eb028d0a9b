package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A compilation as a user's build would run it: the processor from its jar, every warning on and an error. */
final class Compiler {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Path output;
    private final List<Path> classPath = new ArrayList<>(Artifacts.ANNOTATIONS);
    // processing: a user of annotations that no processor claims, such as JPA's, must have it off as well.
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    private final List<Processor> processors = new ArrayList<>();
    private final List<Path> processorPath = new ArrayList<>(List.of(Artifacts.GENERATOR));
    private JavaCompiler compiler = JAVAC;
    private StandardLocation dependencies = StandardLocation.CLASS_PATH;

    private Compiler(Path output) {
        this.output = output;
    }

    /** A compilation into an empty folder. */
    static Compiler into(Path output) {
        return new Compiler(output).withClassPath(Artifacts.MAPPING);
    }

    /** A compilation of annotated classes alone, in a module that has no use for mappers. */
    static Compiler withoutMapping(Path output) {
        return new Compiler(output);
    }

    Compiler withClassPath(Path entry) {
        classPath.add(entry);
        return this;
    }

    Compiler withOption(String option) {
        options.add(option);
        return this;
    }

    /** With the dependencies as modules. */
    Compiler withModules() {
        dependencies = StandardLocation.MODULE_PATH;
        return this;
    }

    /** Another compiler, whose options are its own. */
    Compiler by(JavaCompiler other, String... itsOptions) {
        compiler = other;
        options.clear();
        options.addAll(List.of(itsOptions));
        return this;
    }

    /** With processors that are found before ours. */
    Compiler after(List<Path> others) {
        processorPath.addAll(0, others);
        return this;
    }

    /** With processors that are found after ours. */
    Compiler before(List<Path> others) {
        processorPath.addAll(others);
        return this;
    }

    /** These processors, instead of what the processor's jar declares. */
    Compiler withProcessors(Processor... instead) {
        processors.addAll(List.of(instead));
        return this;
    }

    Compilation compile(Source... sources) {
        return compile(List.of(sources));
    }

    Compilation compile(List<Source> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter log = new StringWriter();
        Path classes = output.resolve("classes");
        Path generated = output.resolve("generated");
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(generated)));
            files.setLocationFromPaths(dependencies, classPath);
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, processorPath);
            JavaCompiler.CompilationTask task = compiler.getTask(log, files, diagnostics, options, null, sources);
            task.setLocale(Locale.ROOT);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean success = task.call();
            // Eclipse's compiler logs what it also reports.
            if (compiler == JAVAC && !log.toString().isEmpty()) {
                throw new AssertionError("javac itself failed: " + log);
            }
            return new Compilation(
                    success,
                    classes,
                    diagnostics.getDiagnostics().stream()
                            .map(Message::of)
                            .sorted(Message.OURS_FIRST)
                            .toList(),
                    Source.in(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
