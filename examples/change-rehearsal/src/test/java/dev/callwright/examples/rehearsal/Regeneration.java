package dev.callwright.examples.rehearsal;

import dev.callwright.spec.SpecProgram;
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
 * What a build does with an edited spec, in this process: the check of the spec, the OpenAPI Generator with the options
 * of the POMs, the vocabulary's processor, javac over our own modules and over a user's. {@link SpecChangeTest} does it
 * with Maven.
 */
final class Regeneration {

    private static final Path PROJECT =
            Path.of(System.getProperty("rehearsal.project")).toAbsolutePath().normalize();
    private static final Path USER = Path.of("src/test/user").toAbsolutePath();
    private static final List<String> PROCESSORS =
            List.of("-processorpath", String.join(File.pathSeparator, Compilation.libraries()), "-processor");

    private static final List<String> CLIENT = List.of("spec/client");
    private static final List<String> OURS =
            List.of("spec/client", "runtime/mapping", "runtime/core", "runtime/sandbox");

    private static final List<String> NOT_RUN = List.of("nothing to run");

    private final Path dir;

    private Regeneration(Path dir) {
        this.dir = dir;
    }

    static String spec() throws IOException {
        return Files.readString(PROJECT.resolve("spec/openapi.yaml"));
    }

    /**
     * What it leads to; what does not compile is not run.
     *
     * @param rebuilt whether the runtime and the sandbox are compiled again, too, instead of used as they are released
     */
    static Outcome of(String spec, List<Edit.Section> classes, boolean rebuilt, Path dir) throws IOException {
        Regeneration regeneration = new Regeneration(dir);
        Files.writeString(dir.resolve("openapi.yaml"), spec);
        List<String> errors = regeneration.check();
        if (errors.isEmpty()) {
            errors = regeneration.contract();
        }
        if (!errors.isEmpty()) {
            return new Outcome(errors, NOT_RUN);
        }
        errors = regeneration.ours(rebuilt ? OURS : CLIENT);
        boolean built = errors.isEmpty();
        List<String> all = new ArrayList<>(errors);
        if (built || rebuilt) {
            all.addAll(regeneration.users(classes));
        }
        boolean compiled = all.stream().allMatch(line -> line.contains("[callwright/terminal-recall-intent]"));
        return new Outcome(all, built ? regeneration.run(compiled) : NOT_RUN);
    }

    record Outcome(List<String> compile, List<String> run) {}

    private List<String> check() throws IOException {
        try {
            SpecProgram.main(new String[] {
                dir.resolve("openapi.yaml").toString(), forTemplates().toString()
            });
            return List.of();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).lines().toList();
        }
    }

    private Path forTemplates() {
        return dir.resolve("spec-for-templates.yaml");
    }

    private List<String> contract() throws IOException {
        Path module = PROJECT.resolve("spec/contract");
        Path spec = dir.resolve("openapi.yaml");
        GeneratorOptions.of(module).generate(forTemplates(), dir.resolve("models"));
        Path resource = dir.resolve("contract/dev/callwright/contract/openapi.yaml");
        Files.createDirectories(resource.getParent());
        Files.copy(spec, resource);
        List<String> options = new ArrayList<>(PROCESSORS);
        options.add("dev.callwright.spec.VocabularyProcessor");
        options.add("-Acallwright.spec=" + spec);
        return Compilation.run(
                dir.resolve("contract"),
                List.of(),
                options,
                List.of(module.resolve("src/main/java"), dir.resolve("models/java")));
    }

    private List<String> ours(List<String> modules) throws IOException {
        GeneratorOptions.of(PROJECT.resolve("spec/client")).generate(forTemplates(), dir.resolve("api"));
        List<Path> sources = new ArrayList<>(List.of(dir.resolve("api/java")));
        for (String module : modules) {
            sources.add(PROJECT.resolve(module).resolve("src/main/java"));
        }
        return Compilation.run(dir.resolve("ours"), List.of(dir.resolve("contract")), List.of("-proc:none"), sources);
    }

    private List<String> users(List<Edit.Section> classes) throws IOException {
        Path more = Files.createDirectories(dir.resolve("more"));
        for (Edit.Section section : classes) {
            Files.writeString(more.resolve(section.name()), section.text());
        }
        List<String> options = new ArrayList<>(PROCESSORS);
        options.add("dev.callwright.generator.CalleeProcessor,dev.callwright.generator.TaskProcessor");
        return Compilation.run(
                dir.resolve("user"),
                List.of(dir.resolve("ours"), dir.resolve("contract")),
                options,
                List.of(USER, more));
    }

    /** Runs the user's program and the sandbox, which see nothing of what this test was compiled against. */
    private List<String> run(boolean compiled) throws IOException {
        List<URL> classPath = new ArrayList<>();
        for (Path entry : Stream.concat(
                        Stream.of(dir.resolve("user"), dir.resolve("ours"), dir.resolve("contract")),
                        Compilation.libraries().stream().map(Path::of))
                .toList()) {
            classPath.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            List<String> lines = new ArrayList<>();
            lines.add("the sandbox on a request of before: " + SandboxProbe.answer(loader));
            lines.addAll(compiled ? program(loader) : List.of("the program: not run"));
            return lines;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> program(ClassLoader loader) throws ReflectiveOperationException {
        Object program =
                loader.loadClass("user.Program").getDeclaredConstructor().newInstance();
        return ((Stream<?>) program.getClass().getMethod("lines").invoke(program))
                .map(Object::toString)
                .toList();
    }
}
