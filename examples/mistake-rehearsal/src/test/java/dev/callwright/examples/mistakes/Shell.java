package dev.callwright.examples.mistakes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a user does with copies of files of this project. */
final class Shell {

    static final Path PROJECT =
            Path.of(System.getProperty("rehearsal.project")).toAbsolutePath().normalize();

    private static final Set<String> NOT_COPIED = Set.of("target", ".git", "node_modules");

    private Shell() {}

    /** Copies a folder, without what builds have written there. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                if (Stream.iterate(name, path -> path != null, Path::getParent)
                        .noneMatch(
                                path -> NOT_COPIED.contains(path.getFileName().toString()))) {
                    Path target = to.resolve(name.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    /** Runs a command in a folder, on the Java of this process, and returns what it prints. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("build.log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.start().waitFor();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
