package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One edit of the spec reaches the vocabulary, the compile-time checks, the validation and the sandbox, with no other
 * edit: a copy of the project is rebuilt, and a module in it ({@code src/test/after}) looks at the outcome.
 */
class SpecChangeTest {

    @Test
    void aNewVariableANewIntentAndALowerLimitReachEverything(@TempDir Path dir)
            throws IOException, InterruptedException {
        ProjectCopy copy = ProjectCopy.into(dir);
        copy.editSpec("        text10: *text\n", "        text10: *text\n        text11: *text\n");
        copy.editSpec("      additionalProperties:\n", """
                        branch:
                          description: The branch that lent the money.
                          type: string
                          maxLength: 12
                          x-sensitive: true
                          x-text-slot: text11
                          x-required-by: [FINANCIAL_COLLECTION]
                      additionalProperties:
                """);
        copy.editSpec(
                "    title: Financial Collection-V2\n    prefix: '20'\n    scenarios: [FINANCIAL_COLLECTION]\n    intents:\n",
                """
                    title: Financial Collection-V2
                    prefix: '20'
                    scenarios: [FINANCIAL_COLLECTION]
                    intents:
                      - {code: '2025', name: ASKS_FOR_SUPERVISOR, title: 'Connected - Asks for a supervisor'}
                """);
        copy.editSpec("          maximum: 120\n", "          maximum: 90\n");
        copy.editSpec("          maxLength: 18\n", "          maxLength: 12\n");

        ProjectCopy.Build build = copy.build();

        assertThat(build.exitCode()).as(build.output()).isZero();
        assertThat(build.output()).contains("Tests run: 7, Failures: 0, Errors: 0, Skipped: 0");
    }
}
