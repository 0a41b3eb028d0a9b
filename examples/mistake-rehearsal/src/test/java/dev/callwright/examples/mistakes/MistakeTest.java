package dev.callwright.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One wrong name in each build, and what its owner is told. */
class MistakeTest {

    private static final String UNKNOWN =
            "[callwright/unknown-variable] no variable \"%s\" in the contract; did you mean \"%s\"?";

    @TempDir
    private static Path dir;

    private static BuildsCopy.Place lombokBefore;
    private static BuildsCopy.Place lombokAfter;
    private static BuildsCopy.Place modular;
    private static BuildsCopy.Place jar;
    private static BuildsCopy.Place jpa;
    private static BuildsCopy.Place kotlin;
    private static BuildsCopy.Place kotlinNull;
    private static BuildsCopy.Place kotlinTarget;
    private static String printed;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        BuildsCopy builds = BuildsCopy.into(dir);
        lombokBefore = builds.edit("lombok-before/src/main/java/com/acme/Loan.java", "\"due_date\"", "\"due_dat\"");
        lombokAfter = builds.edit("lombok-after/src/main/java/com/acme/Loan.java", "\"name\"", "\"nme\"");
        modular = builds.edit("modular/src/main/java/com/acme/Loan.java", "\"due_date\"", "\"due_dat\"");
        jar = builds.edit("class-in-a-jar/src/main/java/com/acme/CustomerCallee.java", "\"text2\"", "\"tex2\"");
        jpa = builds.edit("jpa/src/main/java/com/acme/Borrower.java", "\"name\"", "\"nme\"");
        kotlin = builds.edit("kotlin-kapt/src/main/kotlin/com/acme/Loan.kt", "\"due_date\"", "\"due_dat\"");
        kotlinTarget = builds.edit("kotlin-kapt/src/main/kotlin/com/acme/Lead.kt", "@field:", "@param:");
        kotlinNull =
                builds.edit("kotlin-kapt/src/main/kotlin/com/acme/Loan.kt", "borrower: String,", "borrower: String?,");
        printed = builds.run("--offline", "compile");
    }

    @Test
    void lombokBefore() {
        assertThat(printed).contains(javac(lombokBefore, "due_dat", "due_date"));
    }

    @Test
    void lombokAfter() {
        assertThat(printed).contains(javac(lombokAfter, "nme", "name"));
    }

    @Test
    void aModule() {
        assertThat(printed).contains(javac(modular, "due_dat", "due_date"));
    }

    @Test
    void aDescriptionOfAClassInAJar() {
        assertThat(printed).contains(javac(jar, "tex2", "text2"));
    }

    @Test
    void anEntityThatIsLookedInto() {
        assertThat(printed).contains(javac(jpa, "nme", "name"));
    }

    @Test
    void kotlinIsToldTheLineInItsOwnFile() {
        assertThat(printed)
                .contains(kotlin.file() + ":" + kotlin.line() + ": error: " + UNKNOWN.formatted("due_dat", "due_date"));
    }

    @Test
    void kotlinIsToldWhichTargetToWrite() {
        assertThat(printed)
                .contains(kotlinTarget.file() + ":" + (kotlinTarget.line() - 1)
                        + ": error: [callwright/annotated-parameter]")
                .contains("write @field:CalleeNumber or @get:CalleeNumber")
                .doesNotContain("[callwright/missing-number]");
    }

    @Test
    void kotlinSaysWhatMayBeNull() {
        assertThat(printed)
                .contains(kotlinNull.file() + ":" + kotlinNull.line()
                        + ": warning: [callwright/nullable-required] borrower may be null");
    }

    @Test
    void nobodyIsToldOfAnythingElse() {
        assertThat(printed.lines()
                        .filter(line -> line.contains("[callwright/"))
                        .map(line -> line.replaceFirst("^\\[ERROR] ", ""))
                        .distinct())
                .as(printed)
                .hasSize(8);
    }

    private static String javac(BuildsCopy.Place place, String wrong, String right) {
        return "[ERROR] " + place.file() + ":[" + place.line() + "," + place.column() + "] "
                + UNKNOWN.formatted(wrong, right);
    }
}
