package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake, one message: a mapper that was not generated would be a mistake in every class that uses it. */
class StubTest {

    private static final JavaFileObject LEAD = Source.of(
            "Lead",
            "@Callee(Scenario.FINANCIAL_MARKETING)",
            "class Lead {",
            "    @CalleeNumber String mobile;",
            "    @Variable(\"txt1\") String name;",
            "}");
    private static final JavaFileObject CALLER = Source.of(
            "Caller",
            "class Caller extends java.util.ArrayList<LeadCalleeMapper> {",
            "    private static final long serialVersionUID = 1;",
            "    private final LeadCalleeMapper mapper = new LeadCalleeMapper();",
            "    dev.callwright.mapping.CalleeMapper<Lead> mapper() { return mapper; }",
            "}");

    @TempDir
    Path temp;

    @Test
    void aUserOfTheMapperIsNotToldOfTheMistakeInItsClass() {
        Compilation compilation = Compiler.into(temp).compile(CALLER, LEAD);

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.messages()).extracting(Message::id).containsExactly("unknown-variable");
    }

    @Test
    void whatIsMissingInATaskIsTheCompilersToSay() {
        JavaFileObject task = Source.of(
                "Morning",
                "@dev.callwright.annotation.CallTask(",
                "        callee = Nobody.class,",
                "        windows = @dev.callwright.annotation.Window(from = \"09:00\"))",
                "class Morning {}");

        Compilation compilation = Compiler.into(temp).compile(task);

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.messages()).noneMatch(Message::isOurs);
    }

    @Test
    void mistakesOfSeveralClassesAreReportedAtOnce() {
        JavaFileObject prospect = Source.of(
                "Prospect",
                "@Callee(Scenario.FINANCIAL_COLLECTION)",
                "@RecallOn(financialMarketing = FinancialMarketingIntent.INTERESTED)",
                "record Prospect(@Variable(\"name\") java.util.List<String> names) {}");

        Compilation compilation = Compiler.into(temp).compile(prospect, LEAD);

        assertThat(compilation.messages())
                .extracting(Message::id)
                .containsExactly(
                        "unknown-variable",
                        "missing-number",
                        "missing-variable",
                        "missing-variable",
                        "recall-of-another-scenario",
                        "unsupported-type");
    }
}
