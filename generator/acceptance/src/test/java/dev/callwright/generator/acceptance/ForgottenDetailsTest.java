package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody looks into a class with annotated members: each cure that the message names, followed to the letter. */
class ForgottenDetailsTest {

    private static final String MEMBERS = "{ @CalleeNumber String mobile; @Variable(\"text1\") String name; }";

    @TempDir
    Path temp;

    @Test
    void isAMistake() {
        assertThat(compile(lead("Party party;"), "class Party " + MEMBERS).messages())
                .extracting(Message::id)
                .containsExactlyInAnyOrder("missing-number", "variable-without-callee", "variable-without-callee");
    }

    @Test
    void theMemberIsAnnotated() {
        assertThat(compile(lead("@CalleeDetails Party party;"), "class Party " + MEMBERS)
                        .printed())
                .isEmpty();
    }

    @Test
    void theClassIsACallee() {
        assertThat(compile("", "@Callee(Scenario.FINANCIAL_MARKETING) class Party " + MEMBERS)
                        .printed())
                .isEmpty();
    }

    @Test
    void theClassIsForCalleesOfAnotherCompilation() {
        assertThat(compile("", "@CalleeDetails class Party " + MEMBERS).printed())
                .isEmpty();
        assertThat(Compiler.into(temp.resolve("abstract"))
                        .compile(Source.of("Party", "abstract class Party " + MEMBERS))
                        .printed())
                .isEmpty();
    }

    private static String lead(String member) {
        return "@Callee(Scenario.FINANCIAL_MARKETING) class Lead { " + member + " }";
    }

    private Compilation compile(String lead, String party) {
        return Compiler.into(temp.resolve("classes")).compile(Source.of("Lead", lead), Source.of("Party", party));
    }
}
