package dev.callwright.campaign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.callwright.campaign.journal.TaskState;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A plan, then a journal, then a delivery: no package imports its caller. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.callwright.campaign");

    @Test
    void thePackagesOfTheCampaignKnowNeitherItNorEachOtherInACircle() {
        noClasses()
                .that()
                .resideInAPackage("dev.callwright.campaign.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.callwright.campaign")
                .check(ALL);
        slices().matching("dev.callwright.campaign.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void theJournalKnowsNothingOfWhatIsSent() {
        noClasses()
                .that()
                .resideInAPackage("dev.callwright.campaign.journal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.callwright.runtime..", "dev.callwright.mapping..", "dev.callwright.contract.model..")
                .check(ALL);
    }

    @Test
    void aDeliveryKnowsNothingOfPlansAndCallees() {
        noClasses()
                .that()
                .resideInAPackage("dev.callwright.campaign.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.callwright.campaign.plan..", "dev.callwright.mapping..")
                .check(ALL);
    }

    @Test
    void noStateOfATaskIsNamedLikeATypeOfTheContract() {
        Set<String> contract = new ClassFileImporter()
                .importPackages("dev.callwright.contract").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(contract).contains("Intent");
        assertThat(TaskState.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .doesNotContainAnyElementsOf(contract);
    }
}
