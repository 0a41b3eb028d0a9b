package dev.callwright.generator.acceptance;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A compilation as a user's build would run it: the processor from its jar, every warning on and an error. */
final class Compiler {

    private final Path output;
    private final List<Path> classPath = new ArrayList<>(Artifacts.ANNOTATIONS);
    // processing: a user of annotations that no processor claims, such as JPA's, must have it off as well.
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    private final List<Processor> processors = new ArrayList<>();
    private final List<Path> processorPath = new ArrayList<>(List.of(Artifacts.GENERATOR));
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private boolean modules;

    private Compiler(Path output) {
        this.output = output;
    }

    /** A compilation whose class files are put into a folder. */
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
        modules = true;
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
        WrittenFiles written = new WrittenFiles();
        return Compilation.of(
                com.google.testing.compile.Compiler.compiler(written.of(compiler))
                        .withClasspath(modules ? List.of() : files(classPath))
                        .withOptions(modules ? withModulePath() : options)
                        .withProcessors(processors.isEmpty() ? onPath(processorPath) : processors)
                        .compile(sources),
                written.files(),
                output.resolve("classes"));
    }

    private List<String> withModulePath() {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return Stream.concat(options.stream(), Stream.of("--module-path", path)).toList();
    }

    /** What the jars of a processor path declare, apart from the class path of this build, as in a compiler's own. */
    static List<Processor> onPath(List<Path> path) {
        URL[] jars = path.stream().map(Compiler::url).toArray(URL[]::new);
        // Never closed: the processors load classes as long as they live.
        ClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        return ServiceLoader.load(Processor.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<File> files(List<Path> paths) {
        return paths.stream().map(Path::toFile).toList();
    }
}
