package dev.callwright.generator.acceptance;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Finding, deciding and writing stay apart. */
class ArchitectureTest {

    private static final String CALLEE = "dev.callwright.generator.internal.callee";
    private static final String TASK = "dev.callwright.generator.internal.task";
    private static final String PROBLEM = "dev.callwright.generator.internal.problem";

    private static final JavaClasses GENERATOR = new ClassFileImporter()
            .importUrl(jar(Artifacts.GENERATOR))
            .that(DescribedPredicate.not(resideInAPackage("dev.callwright.generator.shaded..")));

    private static final DescribedPredicate<JavaClass> COMPILER = resideInAPackage("javax.lang.model..")
            .and(DescribedPredicate.not(name("javax.lang.model.element.Modifier")));

    @Test
    void modelRulesAndWriterDoNotTouchTheCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        CALLEE + ".model..",
                        CALLEE + ".validate..",
                        CALLEE + ".write..",
                        TASK + ".model..",
                        TASK + ".validate..",
                        TASK + ".write..")
                .should()
                .dependOnClassesThat(COMPILER)
                .check(GENERATOR);
    }

    @Test
    void filesAreWrittenInOnePlaceAndReadInAnother() {
        noClasses()
                .that()
                .resideInAnyPackage(CALLEE + "..", TASK + "..")
                .and()
                .doNotHaveFullyQualifiedName(CALLEE + ".SourceFile")
                .and()
                .doNotHaveFullyQualifiedName(CALLEE + ".discover.EarlierBuild")
                .should()
                .callMethodWhere(target(owner(name("javax.annotation.processing.Filer"))))
                .check(GENERATOR);
    }

    @Test
    void theMessagerIsUsedInOnePlace() {
        noClasses()
                .that()
                .resideInAnyPackage(CALLEE + "..", TASK + "..", PROBLEM + "..")
                .and()
                .doNotHaveFullyQualifiedName(PROBLEM + ".Reporter")
                .should()
                .callMethodWhere(target(owner(name("javax.annotation.processing.Messager"))))
                .check(GENERATOR);
    }

    @Test
    void theContractIsReadFromItsClassesAndNeverLinked() {
        noClasses()
                .that()
                .resideInAnyPackage(CALLEE + "..", TASK + "..", PROBLEM + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.callwright..")
                        .and(DescribedPredicate.not(resideInAPackage("dev.callwright.generator.."))))
                .check(GENERATOR);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("dev.callwright.generator.internal.(**)")
                .should()
                .beFreeOfCycles()
                .check(GENERATOR);
    }

    private static URL jar(Path file) {
        try {
            return URI.create("jar:" + file.toUri() + "!/").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
