package dev.callwright.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real compilations of a contract module that is as small as one can be. */
class VocabularyProcessorTest {

    /** What a contract module writes by hand. */
    private static final Map<String, String> HANDWRITTEN = Map.of(
            "dev.callwright.contract.package-info",
            "@dev.callwright.contract.meta.VocabularyOfSpec package dev.callwright.contract;",
            "dev.callwright.contract.meta.VocabularyOfSpec",
            "package dev.callwright.contract.meta; public @interface VocabularyOfSpec {}",
            "dev.callwright.contract.meta.ScenarioRule",
            "package dev.callwright.contract.meta; public @interface ScenarioRule { boolean callInformation(); }",
            "dev.callwright.contract.meta.VariableRule",
            """
            package dev.callwright.contract.meta;
            public @interface VariableRule {
                String name(); String slot(); boolean callInformation(); int maxLength();
                dev.callwright.contract.Scenario[] requiredBy();
            }""",
            "dev.callwright.contract.meta.ScenariosOfTable",
            "package dev.callwright.contract.meta; public @interface ScenariosOfTable { dev.callwright.contract.Scenario[] value(); }",
            "dev.callwright.contract.Intent",
            """
            package dev.callwright.contract;
            public interface Intent {
                String code(); String title(); java.util.Optional<String> remark(); java.util.Optional<IntentTable> table();
                boolean isTerminal();
            }""",
            "dev.callwright.contract.UnknownIntent",
            """
            package dev.callwright.contract;
            public record UnknownIntent(String code) implements Intent {
                public String title() { return code; }
                public java.util.Optional<String> remark() { return java.util.Optional.empty(); }
                public java.util.Optional<IntentTable> table() { return java.util.Optional.empty(); }
                public boolean isTerminal() { return false; }
            }""",
            "dev.callwright.contract.StatusMeaning",
            "package dev.callwright.contract; public enum StatusMeaning { ACCEPTED, NAME_TAKEN }",
            // Uses constants of the vocabulary while it is being generated.
            "dev.callwright.contract.Use",
            """
            package dev.callwright.contract;
            @dev.callwright.annotation.RecallOn(global = GlobalIntent.NOT_CONNECTED, collectionV1 = CollectionV1Intent.NO)
            class Use { Limit limit = Limit.RINGING_SECONDS; java.util.Optional<TaskStatus> how = TaskStatus.of(1L);
                CreateTaskStatus status = CreateTaskStatus.TASK_NAME_EXISTS; }""");

    private static final Map<String, String> RULES = Map.of(
            "dev.callwright.contract.meta.IntentRule",
            "package dev.callwright.contract.meta; public @interface IntentRule { String code(); boolean terminal(); }",
            "dev.callwright.contract.OperationStatus",
            """
            package dev.callwright.contract;
            public interface OperationStatus {
                String code(); String title(); java.util.Optional<String> hint();
                java.util.Optional<String> vendorText(); StatusMeaning meaning();
            }""",
            "dev.callwright.contract.meta.LimitRule",
            "package dev.callwright.contract.meta; public @interface LimitRule { long min(); long max(); }");

    @TempDir
    Path dir;

    private Compilation compilation;

    @Test
    void theVocabularyCompilesWithoutWarningBesideCodeThatUsesIt() throws IOException {
        assertThat(compile(SmallSpec.text())).isEmpty();
    }

    @Test
    void eachTableBecomesAMemberOfRecallOn() throws IOException {
        compile(SmallSpec.text());

        assertThat(generated("annotation/RecallOn"))
                .contains("GlobalIntent[] global() default {};")
                .contains(
                        "@ScenariosOfTable({Scenario.COLLECTION})\n    CollectionV2Intent[] collectionV2() default {};");
    }

    @Test
    void textOfTheSpecStaysTextInJavadoc() throws IOException {
        compile(SmallSpec.text());

        assertThat(generated("contract/CalleeVariable"))
                .contains("Ends *&#47; a comment, and &#92;u0041 &lt;b&gt;is&lt;/b&gt; &#64;no tag.");
    }

    @Test
    void constantsCarryTheirRulesForProcessorsWhichSeeNoConstructorArguments() throws IOException {
        compile(SmallSpec.text());

        assertThat(generated("contract/CollectionV1Intent"))
                .containsIgnoringWhitespaces("@IntentRule(code = \"201\", terminal = false) VOICEMAIL(")
                .containsIgnoringWhitespaces(
                        "@IntentRule(code = \"2010\", terminal = true) NO(\"2010\", \"Said no\", \"\", true)");
        assertThat(generated("contract/Limit"))
                .containsIgnoringWhitespaces("@LimitRule(min = 10, max = 120) RINGING_SECONDS(");
    }

    @Test
    void eachValueTableBecomesAnEnumThatKnowsItsNumbers() throws IOException {
        compile(SmallSpec.text());

        assertThat(generated("contract/TaskStatus"))
                .contains("CALLING(1, \"Calling\")")
                .contains("public static Optional<TaskStatus> of(long value)");
    }

    @Test
    void whatIsInferredOfAnOperationIsToldBesideItsCodes() throws IOException {
        compile(SmallSpec.with("operationId: createTask\n", "operationId: createTask\n      x-inferred: its codes\n"));

        assertThat(generated("contract/CreateTaskStatus")).contains("<p>Inferred: its codes.");
    }

    @Test
    void newerTablesAreLookedUpFirstAndGlobalOnesLast() throws IOException {
        compile(SmallSpec.text());

        assertThat(generated("contract/Scenario"))
                .contains(
                        "case COLLECTION -> List.of(IntentTable.COLLECTION_V2, IntentTable.COLLECTION_V1, IntentTable.GLOBAL);")
                .contains("case MARKETING -> List.of(IntentTable.GLOBAL);");
    }

    @Test
    void theSameSpecGivesTheSameBytes() throws IOException {
        compile(SmallSpec.text());
        String first = generated("contract/Scenario") + generated("annotation/RecallOn");
        compile(SmallSpec.text());

        assertThat(generated("contract/Scenario") + generated("annotation/RecallOn"))
                .isEqualTo(first);
    }

    @Test
    void everySlipOfTheSpecIsReportedAtOnceWithFileAndLine() throws IOException {
        String spec = SmallSpec.with("code: '2010', name: NO", "code: '7', name: no");

        assertThat(compile(spec))
                .contains(
                        "[callwright/spec] spec.yaml:44: x-intent-tables[1].intents[1]: \"no\" becomes a constant in Java:"
                                + " capitals, digits and single underscores",
                        "[callwright/spec] spec.yaml:44: x-intent-tables[1].intents[1]: code \"7\" of COLLECTION_V1 has to"
                                + " be digits that start with 20");
    }

    @Test
    void aSpecThatIsNotThereIsNamed() {
        assertThat(compileWith("-Acallwright.spec=" + dir.resolve("none.yaml")))
                .anyMatch(message -> message.startsWith("[callwright/spec-io] "));
    }

    private List<String> compile(String spec) throws IOException {
        Path file = Files.writeString(dir.resolve("spec.yaml"), spec);
        return compileWith("-Acallwright.spec=" + file);
    }

    private List<String> compileWith(String option) {
        compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing", option)
                .withProcessors(new VocabularyProcessor())
                .compile(Stream.of(HANDWRITTEN, RULES)
                        .flatMap(sources -> sources.entrySet().stream())
                        .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                        .toList());
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private String generated(String type) throws IOException {
        return compilation
                .generatedSourceFile("dev/callwright/" + type)
                .orElseThrow()
                .getCharContent(true)
                .toString();
    }
}
