package dev.callwright.examples.rehearsal;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build does with an edited spec, in this process: the OpenAPI Generator with the options of the POMs, the
 * vocabulary's processor, javac over our own modules and over a user's. {@link SpecChangeTest} does it with Maven.
 */
final class Regeneration {

    private static final Path PROJECT =
            Path.of(System.getProperty("rehearsal.project")).toAbsolutePath().normalize();
    private static final Path USER = Path.of("src/test/user").toAbsolutePath();
    private static final List<String> PROCESSORS = List.of(
            "-processorpath", String.join(File.pathSeparator, Compilation.libraries()), "-processor");

    private final Path dir;

    private Regeneration(Path dir) {
        this.dir = dir;
    }

    static String spec() throws IOException {
        return Files.readString(PROJECT.resolve("spec/openapi.yaml"));
    }

    /** What it leads to; what does not compile is not run. */
    static Outcome of(String spec, List<Edit.Section> classes, Path dir) throws IOException {
        Regeneration regeneration = new Regeneration(dir);
        Files.writeString(dir.resolve("openapi.yaml"), spec);
        List<String> errors = regeneration.contract();
        if (errors.isEmpty()) {
            errors = regeneration.ours();
        }
        boolean usable = errors.isEmpty();
        List<String> all = new ArrayList<>(errors);
        if (usable || errors.stream().noneMatch(error -> error.contains("[callwright/spec]"))) {
            all.addAll(regeneration.users(classes));
        }
        boolean compiled = all.stream().allMatch(line -> line.contains("[callwright/terminal-recall-intent]"));
        return new Outcome(all, compiled ? regeneration.run() : List.of("not run"));
    }

    record Outcome(List<String> compile, List<String> run) {}

    private List<String> contract() throws IOException {
        Path module = PROJECT.resolve("spec/contract");
        Path spec = dir.resolve("openapi.yaml");
        GeneratorOptions.of(module).generate(spec, dir.resolve("models"));
        Path resource = dir.resolve("contract/dev/callwright/contract/openapi.yaml");
        Files.createDirectories(resource.getParent());
        Files.copy(spec, resource);
        List<String> options = new ArrayList<>(PROCESSORS);
        options.add("dev.callwright.generator.vocabulary.VocabularyProcessor");
        options.add("-Acallwright.spec=" + spec);
        return Compilation.run(
                dir.resolve("contract"),
                List.of(),
                options,
                List.of(module.resolve("src/main/java"), dir.resolve("models/java")));
    }

    private List<String> ours() throws IOException {
        GeneratorOptions.of(PROJECT.resolve("spec/client")).generate(dir.resolve("openapi.yaml"), dir.resolve("api"));
        List<Path> sources = new ArrayList<>(List.of(dir.resolve("api/java")));
        for (String module : List.of("spec/client", "runtime/mapping", "runtime/core", "runtime/sandbox")) {
            sources.add(PROJECT.resolve(module).resolve("src/main/java"));
        }
        return Compilation.run(
                dir.resolve("ours"), List.of(dir.resolve("contract")), List.of("-proc:none"), sources);
    }

    private List<String> users(List<Edit.Section> classes) throws IOException {
        Path more = Files.createDirectories(dir.resolve("more"));
        for (Edit.Section section : classes) {
            Files.writeString(more.resolve(section.name()), section.text());
        }
        List<String> options = new ArrayList<>(PROCESSORS);
        options.add("dev.callwright.generator.callee.CalleeProcessor,dev.callwright.generator.task.TaskProcessor");
        return Compilation.run(
                dir.resolve("user"),
                List.of(dir.resolve("ours"), dir.resolve("contract")),
                options,
                List.of(USER, more));
    }

    /** Runs the user's program, which sees nothing of what this test was compiled against. */
    private List<String> run() throws IOException {
        List<URL> classPath = new ArrayList<>();
        for (Path entry : Stream.concat(
                        Stream.of(dir.resolve("user"), dir.resolve("ours"), dir.resolve("contract")),
                        Compilation.libraries().stream().map(Path::of))
                .toList()) {
            classPath.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object program =
                    loader.loadClass("user.Program").getDeclaredConstructor().newInstance();
            return ((Stream<?>) program.getClass().getMethod("lines").invoke(program))
                    .map(Object::toString)
                    .toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
