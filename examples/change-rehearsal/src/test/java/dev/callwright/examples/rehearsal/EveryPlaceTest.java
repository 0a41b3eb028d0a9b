package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command that the page on the contract names lists every place that an edit of the spec breaks. */
class EveryPlaceTest {

    @Test
    void theCommandOfThePageGoesOnPastTheFirstModuleThatDoesNotCompile(@TempDir Path dir)
            throws IOException, InterruptedException {
        ProjectCopy copy = ProjectCopy.into(dir);
        copy.addUser("another");
        copy.editSpec("      additionalProperties:\n", """
                        branch:
                          description: The branch that lent the money.
                          type: string
                          maxLength: 12
                          x-text-slot: text9
                        till:
                          description: The till that it was paid out at.
                          type: string
                          maxLength: 12
                          x-text-slot: text9
                          x-required-by: [FINANCIAL_COLLECTION]
                      additionalProperties:
                """);
        copy.editSpec(
                "      - {code: '2012', name: VOICEMAIL_INSUFFICIENT_BALANCE,",
                "      - {code: '2025', name: ASKS_FOR_SUPERVISOR, title: Asks}\n"
                        + "      - {code: '2012', name: VOICEMAIL_INSUFFICIENT_BALANCE,");

        ProjectCopy.Build build = copy.run(command());

        assertThat(build.exitCode()).isPositive();
        assertThat(build.output())
                .containsPattern("examples/after/.*Loan.java.*callwright/missing-variable.*\"till\"")
                .containsPattern("examples/another/.*Loan.java.*callwright/missing-variable.*\"till\"");
    }

    private static String command() throws IOException {
        return Files.readAllLines(Path.of("../../spec/docs/contract.md")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("./mvnw ") && line.contains("-fae"))
                .findFirst()
                .orElseThrow();
    }
}
