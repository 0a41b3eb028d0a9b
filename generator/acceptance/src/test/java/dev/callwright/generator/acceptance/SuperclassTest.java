package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools replace sources that did not change with their class files; nothing may depend on which it is. */
class SuperclassTest {

    private static final JavaFileObject PERSON = Source.of(
            "Person",
            "abstract class Person<N> {",
            "    @CalleeNumber",
            "    protected N mobile;",
            "    @Variable(\"text1\")",
            "    private String name;",
            "    public java.util.Optional<String> getName() { return java.util.Optional.ofNullable(name); }",
            "    @Variable(\"text2\")",
            "    abstract int score();",
            "}");
    private static final JavaFileObject LEAD = Source.of(
            "Lead",
            "@Callee(Scenario.FINANCIAL_MARKETING)",
            "@RecallOn(financialMarketing = FinancialMarketingIntent.INTERESTED)",
            "class Lead extends Person<Long> {",
            "    @Override int score() { return 1; }",
            "}");

    @TempDir
    Path temp;

    @Test
    void aSuperclassGivesTheSameMapperFromSourceAndFromItsClassFile() {
        Compilation together = Compiler.into(temp.resolve("together")).compile(PERSON, LEAD);
        Path library = Compiler.into(temp.resolve("library")).compile(PERSON).classes();
        Compilation apart =
                Compiler.into(temp.resolve("apart")).withClassPath(library).compile(LEAD);

        assertThat(together.printed()).isEmpty();
        assertThat(apart.printed()).isEmpty();
        assertThat(apart.generated("LeadCalleeMapper"))
                .isEqualTo(together.generated("LeadCalleeMapper"))
                .contains("source.mobile", "Optionals.orNull(source.getName())", "source.score()");
    }

    @Test
    void aLibraryOfAnnotatedSuperclassesNeedsNoMappers() {
        Compilation compilation = Compiler.withoutMapping(temp).compile(PERSON);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated()).isEmpty();
    }
}
