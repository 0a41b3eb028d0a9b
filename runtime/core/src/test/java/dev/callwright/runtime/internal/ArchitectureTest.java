package dev.callwright.runtime.internal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final List<String> HIDDEN = List.of("okhttp3.", "okio.", "retrofit2.", "com.fasterxml.");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.callwright");

    @Test
    void theHttpAndJsonLibrariesAreNotInThePublicApi() {
        DescribedPredicate<JavaMethod> visible = describe(
                "visible",
                method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && (method.getModifiers().contains(JavaModifier.PUBLIC)
                                || method.getModifiers().contains(JavaModifier.PROTECTED)));
        DescribedPredicate<JavaMethod> showing = describe(
                "showing a library",
                method -> Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .anyMatch(ArchitectureTest::isHidden));
        methods().that(visible).should(have(not(showing))).check(ALL.that(resideInAPackage("dev.callwright.runtime")));
    }

    @Test
    void noPackageImportsItsCaller() {
        slices().matching("dev.callwright.(*)..").should().beFreeOfCycles().check(ALL);
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

    private static boolean isHidden(JavaClass type) {
        return HIDDEN.stream().anyMatch(type.getName()::startsWith);
    }
}
