package dev.callwright.generator.acceptance;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
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

    /** With the dependencies so far as modules. */
    Compiler withModules() {
        options.add("--module-path");
        options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        classPath.clear();
        return this;
    }

    /** Another compiler, whose options are its own. */
    Compiler by(JavaCompiler other, String... itsOptions) {
        compiler = other;
        options.clear();
        options.addAll(List.of(itsOptions));
        return this;
    }

    /** With processors that are found before ours, or after it. */
    Compiler beside(List<Path> others, boolean before) {
        processorPath.addAll(before ? 0 : processorPath.size(), others);
        return this;
    }

    /** These processors, instead of what the processor's jar declares. */
    Compiler withProcessors(Processor... instead) {
        processors.addAll(List.of(instead));
        return this;
    }

    Compilation compile(JavaFileObject... sources) {
        return compile(List.of(sources));
    }

    Compilation compile(List<JavaFileObject> sources) {
        return Compilation.of(
                com.google.testing.compile.Compiler.compiler(compiler)
                        .withClasspath(classPath.stream().map(Path::toFile).toList())
                        .withOptions(options)
                        .withProcessors(processors.isEmpty() ? Artifacts.processors(processorPath) : processors)
                        .compile(sources),
                output.resolve("classes"));
    }
}
