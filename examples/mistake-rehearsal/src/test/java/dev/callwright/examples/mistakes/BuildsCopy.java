package dev.callwright.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of {@code examples/builds}, outside of this build: it has our jars from a repository, as everybody else. */
final class BuildsCopy {

    static final Path BUILDS = Shell.PROJECT.resolve("examples/builds");

    private final Path root;

    private BuildsCopy(Path root) {
        this.root = root;
    }

    static BuildsCopy into(Path root) throws IOException {
        return new BuildsCopy(Shell.copy(BUILDS, root));
    }

    /** Replaces what stands in the file once, and returns where: line and column, from 1. */
    Place edit(String file, String from, String to) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        assertThat(text).as("what is to be edited in " + file).containsOnlyOnce(from);
        Files.writeString(path, text.replace(from, to));
        List<String> before = text.substring(0, text.indexOf(from)).lines().toList();
        return new Place(path, before.size(), before.get(before.size() - 1).length() + 1);
    }

    /** Runs every build, also after one has failed, and returns what Maven prints. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                Shell.PROJECT.resolve("mvnw").toString(),
                "--batch-mode",
                "--fail-at-end",
                "-Dmaven.repo.local=" + System.getProperty("rehearsal.repository"),
                "-Dmaven.repo.local.tail=" + System.getProperty("rehearsal.downloads")));
        command.addAll(List.of(arguments));
        return Shell.run(root, command);
    }

    record Place(Path file, int line, int column) {}
}
