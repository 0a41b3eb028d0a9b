package dev.callwright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.callwright.campaign.Campaign;
import dev.callwright.campaign.CampaignBuilder;
import dev.callwright.campaign.CampaignParts;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.spi.TaskState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the runtime: what users see, what they do not, and who may know whom. */
class ArchitectureTest {

    private static final String[] API = {
        "dev.callwright", "dev.callwright.runtime", "dev.callwright.campaign", "dev.callwright.campaign.spi"
    };

    private static final List<String> HIDDEN = List.of("okhttp3.", "okio.", "retrofit2.", "com.fasterxml.");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.callwright");

    @Test
    void theHttpAndJsonLibrariesAreNotInThePublicApi() {
        methods().that(areVisible()).should(have(not(showing(HIDDEN)))).check(ALL.that(resideInAnyPackage(API)));
    }

    @Test
    void nothingOfTheInsideIsInThePublicApi() {
        methods()
                .that(areVisible())
                .should(have(
                        not(showing(List.of("dev.callwright.runtime.internal", "dev.callwright.campaign.internal")))))
                .check(ALL.that(resideInAnyPackage(API)));
    }

    @Test
    void theInsideDoesNotKnowTheWayIn() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.callwright.runtime..", "dev.callwright.campaign.internal..")
                .should()
                .dependOnClassesThat(describe(
                        "the way in",
                        type -> type.getPackageName().equals("dev.callwright")
                                || type.isEquivalentTo(Campaign.class)
                                || type.isEquivalentTo(CampaignBuilder.class)
                                || type.isEquivalentTo(CampaignParts.class)
                                || type.isEquivalentTo(CampaignResult.class)))
                .check(ALL);
    }

    @Test
    void sendingKnowsNothingOfCampaigns() {
        noClasses()
                .that()
                .resideInAPackage("dev.callwright.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.callwright.campaign..")
                .check(ALL);
    }

    /** A plan, then a journal, then a delivery. */
    @Test
    void noPackageOfACampaignImportsItsCaller() {
        slices().matching("dev.callwright.campaign.internal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void aJournalKnowsNothingOfWhatIsSent() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.callwright.campaign.internal.journal..", "dev.callwright.campaign.spi..")
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
                .resideInAPackage("dev.callwright.campaign.internal.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.callwright.campaign.internal.plan..", "dev.callwright.mapping..")
                .check(ALL);
    }

    @Test
    void mappingKnowsNeitherHttpNorJsonLibraries() {
        noClasses()
                .that()
                .resideInAPackage("dev.callwright.mapping")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.callwright.client..", "okhttp3..", "okio..", "retrofit2..", "com.fasterxml..")
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

    private static DescribedPredicate<JavaMethod> areVisible() {
        return describe(
                "are visible",
                method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && (method.getModifiers().contains(JavaModifier.PUBLIC)
                                || method.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    private static DescribedPredicate<JavaMethod> showing(List<String> packages) {
        return describe(
                "showing what is hidden",
                method -> Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .map(JavaClass::getName)
                        .anyMatch(name -> packages.stream().anyMatch(name::startsWith)));
    }
}
