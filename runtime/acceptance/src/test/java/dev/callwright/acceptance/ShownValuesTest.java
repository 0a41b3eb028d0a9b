package dev.callwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What {@code toString} shows, of every type in every jar, with each of its members filled: what {@code members.txt}
 * lists, type and member, and nothing else. A new member is hidden until somebody decides that it may be seen.
 */
class ShownValuesTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/acceptance/"))
            .importPackages(
                    "dev.callwright.annotation",
                    "dev.callwright.contract",
                    "dev.callwright.client",
                    "dev.callwright.mapping",
                    "dev.callwright.runtime",
                    "dev.callwright.campaign",
                    "dev.callwright.reports",
                    "dev.callwright.sandbox.internal.push");

    @Test
    void noTypeShowsMoreThanItMay() throws IOException {
        Set<String> shown = new TreeSet<>();
        Set<String> made = new TreeSet<>();
        for (JavaClass type : ALL) {
            Filled.of(type.reflect()).ifPresent(filled -> {
                made.add(type.getName());
                shown.addAll(filled.shown());
            });
        }
        assertThat(made)
                .contains(
                        "dev.callwright.client.Credentials",
                        "dev.callwright.contract.model.GroupCallTask",
                        "dev.callwright.contract.model.CalleeEntry",
                        "dev.callwright.runtime.SubmitOutcome$Rejected",
                        "dev.callwright.runtime.internal.ReadRecordingAddress",
                        "dev.callwright.campaign.CalleeResult",
                        "dev.callwright.reports.CallReport",
                        "dev.callwright.reports.ReportOutcome$Unreadable",
                        "dev.callwright.sandbox.internal.push.Batch")
                .hasSizeGreaterThan(120);
        assertThat(shown)
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/shown/members.txt")));
    }
}
