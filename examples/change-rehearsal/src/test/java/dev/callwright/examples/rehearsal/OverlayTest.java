package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.spec.changes.ChangeReport;
import dev.callwright.spec.overlay.OverlayProgram;
import dev.callwright.spec.read.ContractReader;
import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.rule.ContractRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of an overlay, with the processor, runtime and sandbox as they are released. */
class OverlayTest {

    private static final String POLICY = """
            package user;

            import dev.callwright.annotation.Callee;
            import dev.callwright.annotation.CalleeNumber;
            import dev.callwright.annotation.RecallOn;
            import dev.callwright.annotation.Variable;
            import dev.callwright.contract.InsuranceIntent;
            import dev.callwright.contract.Scenario;

            @Callee(Scenario.INSURANCE_RENEWAL)
            @RecallOn(insurance = InsuranceIntent.UNDECIDED)
            record Policy(@CalleeNumber String mobile%s) {}
            """;

    @TempDir
    private Path dir;

    @Test
    void anIndustryAVariableAndALimitOfOnesOwnWorkWithWhatIsReleased() throws IOException {
        Regeneration.Outcome outcome = built(", @Variable(\"policy_number\") String number");

        assertThat(outcome.compile()).isEmpty();
        assertThat(outcome.run())
                .anySatisfy(line -> assertThat(line)
                        .contains("INSURANCE_RENEWAL requires [POLICY_NUMBER] and ends with [INSURANCE, GLOBAL]"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("task ringing for 120 s: ContractViolationException")
                        .contains("maxRingingTime"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("the sandbox on a request of before: {\"code\":\"-22\""))
                .contains("submit to the sandbox: DONE");
    }

    @Test
    void theReleasedProcessorChecksTheVariableOfTheOverlay() throws IOException {
        assertThat(built("").compile())
                .singleElement()
                .asString()
                .startsWith(
                        "Policy.java:10: [callwright/missing-variable] INSURANCE_RENEWAL requires \"policy_number\"");
    }

    @Test
    void proseThatJavaReadsAsCodeStaysProse() throws IOException {
        Regeneration.Outcome outcome =
                Regeneration.of(merged(Path.of("src/test/resources/overlay/prose.yaml")), List.of(), false, dir);

        assertThat(outcome.compile()).isEmpty();
        assertThat(dir.resolve("contract/dev/callwright/contract/model")).isDirectoryNotContaining("glob:**Oops*");
        assertThat(Files.readString(dir.resolve("models/java/dev/callwright/contract/model/GroupCallTask.java")))
                .contains(
                        "such as C:&#92;users&#92;new.csv; &#92;u002a&#92;u002f } class Oops { *&#47; or",
                        "pattern ^[&#64;{]*$");
    }

    @Test
    void theReportTellsWhatAnOverlayChanges() throws IOException, SpecException {
        assertThat(ChangeReport.of(Regeneration.spec(), merged()).text())
                .contains(
                        "GroupCallTask.maxRingingTime: tightened: maximum 120 -> 60",
                        "INSURANCE: added",
                        "policy_number: added");
    }

    @Test
    void theOverlayOfTheDocumentationMakesAContract() throws IOException, SpecException {
        String page = Files.readString(Path.of("../../spec/docs/contract.md"));
        String overlay = page.split("```yaml overlay\n", -1)[1].split("```", -1)[0];

        assertThat(ContractRules.check(ContractReader.read(merged(Files.writeString(dir.resolve("o.yaml"), overlay)))))
                .isEmpty();
    }

    private Regeneration.Outcome built(String member) throws IOException {
        return Regeneration.of(
                merged(), List.of(new Edit.Section("Policy.java", POLICY.formatted(member))), false, dir);
    }

    private String merged() throws IOException {
        return merged(Path.of("src/test/resources/overlay/my-overlay.yaml"));
    }

    private String merged(Path overlay) throws IOException {
        Path spec = Files.writeString(dir.resolve("released.yaml"), Regeneration.spec());
        Path merged = dir.resolve("merged.yaml");
        OverlayProgram.main(new String[] {spec.toString(), overlay.toString(), merged.toString()});
        return Files.readString(merged);
    }
}
