package dev.callwright.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands and the dependencies of {@code spec/docs/contract.md} make a contract of one's own, which the released
 * processor, runtime and sandbox work with.
 */
@Tag("campaign")
class PrivateContractTest {

    private static final String POLICY = "src/main/java/user/Policy.java";
    private static final String MEMBER = ",\n        @Variable(\"policy_number\") String number";

    @TempDir
    private Path dir;

    @Test
    void anApplicationUsesItWithWhatIsReleased() throws IOException, InterruptedException {
        String page = Files.readString(Shell.PROJECT.resolve("spec/docs/contract.md"));
        Path project = Shell.copy(Shell.PROJECT, dir.resolve("project"));
        Files.copy(
                Shell.PROJECT.resolve("examples/change-rehearsal/src/test/resources/overlay/my-overlay.yaml"),
                project.resolve("my-overlay.yaml"));
        for (String command :
                between(page, "under a version of its own:\n```\n").lines().toList()) {
            assertThat(run(project, command.replaceFirst("^\\./mvnw ", "").split(" ")))
                    .as(command)
                    .doesNotContain("[ERROR]");
        }

        Path application =
                Shell.copy(Path.of("src/test/private-contract").toAbsolutePath(), dir.resolve("application"));
        edit(
                application.resolve("pom.xml"),
                "  <!-- Here stands what spec/docs/contract.md says. -->\n",
                between(page, "```xml private-jars\n"));
        assertThat(run(application, "--quiet", "process-classes")).contains("ringing for at most 60 s: DONE");

        edit(application.resolve(POLICY), MEMBER, "");
        assertThat(run(application, "--quiet", "process-classes"))
                .contains(
                        "Policy.java:[11,",
                        "[callwright/missing-variable] INSURANCE_RENEWAL requires \"policy_number\"");
    }

    private static String between(String page, String begin) {
        assertThat(page).containsOnlyOnce(begin);
        String rest = page.substring(page.indexOf(begin) + begin.length());
        return rest.substring(0, rest.indexOf("```"));
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Online, as a user is: the plugin that sets the version is no part of any build. */
    private String run(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                Shell.PROJECT.resolve("mvnw").toString(),
                "--batch-mode",
                "-Dmaven.repo.local=" + dir.resolve("repository"),
                "-Dmaven.repo.local.tail=" + System.getProperty("rehearsal.repository") + ","
                        + System.getProperty("rehearsal.downloads"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true"));
        command.addAll(List.of(arguments));
        return Shell.run(where, command);
    }
}
