package dev.callwright.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, in a copy of the sources, with a repository that has none of our jars. */
@Tag("campaign")
class FirstCommandTest {

    private static final String COMMAND = "./mvnw -q -Pquickstart";

    @Test
    void showsHowTheCallsEnded(@TempDir Path dir) throws IOException, InterruptedException {
        assertThat(Files.readString(Shell.PROJECT.resolve("README.md"))).contains("```\n" + COMMAND + "\n```");
        Path project = Shell.copy(Shell.PROJECT, dir.resolve("project"));
        List<String> command = List.of(
                "sh",
                "mvnw",
                "-q",
                "-Pquickstart",
                "-Dmaven.repo.local=" + dir.resolve("repository"),
                "-Dmaven.repo.local.tail=" + System.getProperty("rehearsal.downloads"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true");

        assertThat(Shell.run(project, command))
                .contains("10,000 people were called, nobody more than 4 times")
                .doesNotContain("[ERROR]");
    }
}
