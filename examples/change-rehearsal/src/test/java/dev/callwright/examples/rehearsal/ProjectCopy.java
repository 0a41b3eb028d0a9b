package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of this project's sources whose only example is the module {@code after}. */
final class ProjectCopy {

    private static final Path PROJECT =
            Path.of(System.getProperty("rehearsal.project")).normalize();
    private static final Set<String> NOT_COPIED = Set.of("target", "acceptance", "endurance", "consumer");
    private static final List<String> COPIED = List.of("pom.xml", "mvnw", ".mvn", "spec", "generator", "runtime");

    private final Path root;

    private ProjectCopy(Path root) {
        this.root = root;
    }

    static ProjectCopy into(Path root) throws IOException {
        for (String name : COPIED) {
            copy(PROJECT.resolve(name), root.resolve(name));
        }
        copy(PROJECT.resolve("examples/pom.xml"), root.resolve("examples/pom.xml"));
        copy(PROJECT.resolve("examples/change-rehearsal/src/test/after"), root.resolve("examples/after"));
        ProjectCopy copy = new ProjectCopy(root);
        copy.edit("examples/pom.xml", "<module>change-rehearsal</module>", "<module>after</module>");
        copy.keep("examples", "after");
        copy.keep("generator", "pages", "processor");
        copy.keep("runtime", "mapping", "core", "sandbox");
        copy.keep("spec", "compiler", "contract", "client");
        return copy;
    }

    /** One more module like {@code after}, which does not depend on it. */
    void addUser(String name) throws IOException {
        copy(
                PROJECT.resolve("examples/change-rehearsal/src/test/after"),
                root.resolve("examples").resolve(name));
        edit("examples/" + name + "/pom.xml", "<artifactId>callwright-after<", "<artifactId>callwright-" + name + "<");
        edit("examples/pom.xml", "<module>after</module>", "<module>after</module><module>" + name + "</module>");
    }

    /** Leaves the other modules of a folder out of the build. */
    private void keep(String folder, String... modules) throws IOException {
        Path pom = root.resolve(folder).resolve("pom.xml");
        String text = Files.readString(pom);
        assertThat(text).contains(modules);
        String others = "(?m)^ *<module>(?!(" + String.join("|", modules) + ")<).*\\R";
        Files.writeString(pom, text.replaceAll(others, ""));
    }

    void editSpec(String from, String to) throws IOException {
        edit("spec/openapi.yaml", from, to);
    }

    /** Renames something wherever the spec names it. */
    void renameInSpec(String from, String to) throws IOException {
        Path spec = root.resolve("spec/openapi.yaml");
        String text = Files.readString(spec);
        assertThat(text).contains(from);
        Files.writeString(spec, text.replace(from, to));
    }

    void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).as("what is to be edited in " + file).containsOnlyOnce(from);
        Files.writeString(root.resolve(file), text.replace(from, to));
    }

    /** Rebuilds everything from the edited spec and runs the tests of the module {@code after} alone. */
    Build build() throws IOException, InterruptedException {
        return maven("package");
    }

    /** Compiles what is generated from the spec, as it was left by the build before. */
    Build compileContract() throws IOException, InterruptedException {
        return maven("--also-make", "--projects", "spec/client", "compile");
    }

    /** Runs a command of the documentation. */
    Build run(String command) throws IOException, InterruptedException {
        assertThat(command).startsWith("./mvnw ");
        return maven(command.substring("./mvnw ".length()).split(" ", -1));
    }

    private Build maven(String... arguments) throws IOException, InterruptedException {
        Path log = root.resolve("build.log");
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "./mvnw",
                "--batch-mode",
                "--offline",
                "-Dmaven.repo.local=" + System.getProperty("rehearsal.repository"),
                "-Dspotless.check.skip",
                "-DskipTests",
                "-Dproduct.skip"));
        command.addAll(List.of(arguments));
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exitCode = maven.start().waitFor();
        return new Build(exitCode, Files.readString(log, StandardCharsets.UTF_8));
    }

    /** The generated sources and classes of the contract and its client, by their names. */
    List<String> generated() throws IOException {
        List<String> names = new ArrayList<>();
        for (String module : List.of("spec/contract/target", "spec/client/target")) {
            try (Stream<Path> files = Files.walk(root.resolve(module))) {
                files.map(root::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".java") || name.endsWith(".class"))
                        .forEach(names::add);
            }
        }
        return names;
    }

    String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                if (!dir.equals(from) && NOT_COPIED.contains(dir.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    record Build(int exitCode, String output) {}
}
