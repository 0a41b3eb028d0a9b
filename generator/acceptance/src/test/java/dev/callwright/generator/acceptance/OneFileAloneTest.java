package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors and incremental builds compile a file without those that use it, which are class files by then. */
class OneFileAloneTest {

    private static final JavaFileObject PARTY =
            Source.of("Party", "record Party(@CalleeNumber String mobile, @Variable(\"text1\") String name) {}");
    private static final JavaFileObject LEAD =
            Source.of("Lead", "@Callee(Scenario.FINANCIAL_MARKETING)", "record Lead(@CalleeDetails Party party) {}");
    private static final JavaFileObject PERSON =
            Source.of("Person", "public class Person { @CalleeNumber public String mobile; }");
    private static final JavaFileObject CLIENT = Source.of(
            "Outer",
            "class Outer {",
            "    @Callee(Scenario.FINANCIAL_MARKETING)",
            "    static class Client extends Person {}",
            "}");

    @TempDir
    Path temp;

    @Test
    void aClassThatACompiledCalleeLooksInto() {
        assertThat(alone(PARTY, LEAD, PARTY).printed()).isEmpty();
    }

    @Test
    void aSuperclassOfACompiledCallee() {
        assertThat(alone(PERSON, PERSON, CLIENT).printed()).isEmpty();
    }

    @Test
    void aSuperclassWhoseCalleesAreInAnotherPackage() {
        JavaFileObject elsewhere = JavaFileObjects.forSourceString("org.acme.Debtor", """
                package org.acme;

                @dev.callwright.annotation.Callee(dev.callwright.contract.Scenario.FINANCIAL_MARKETING)
                class Debtor extends com.acme.Person {}
                """);

        assertThat(alone(PERSON, PERSON, elsewhere).printed()).isEmpty();
    }

    @Test
    void withoutUsersItStaysAMistake() {
        assertThat(Compiler.into(temp.resolve("first")).compile(PARTY).messages())
                .extracting(Message::id)
                .containsExactly("variable-without-callee", "variable-without-callee");
    }

    @Test
    void aCompiledClassThatIsAnnotatedAnewHasNoUsers() {
        JavaFileObject plain = Source.of("Party", "record Party(String mobile) {}");

        assertThat(alone(PARTY, plain).messages())
                .extracting(Message::id)
                .containsExactly("variable-without-callee", "variable-without-callee");
    }

    private Compilation alone(JavaFileObject again, JavaFileObject... all) {
        Compilation earlier = Compiler.into(temp.resolve("earlier")).compile(all);
        assertThat(earlier.printed()).isEmpty();
        return Compiler.into(temp.resolve("later"))
                .withClassPath(earlier.classes())
                .compile(again);
    }
}
