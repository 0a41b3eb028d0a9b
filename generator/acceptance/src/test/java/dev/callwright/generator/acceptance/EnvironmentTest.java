package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds are set up in more than one way. */
class EnvironmentTest {

    private static final Source LEAD =
            Source.of("Lead", "@Callee(Scenario.FINANCIAL_MARKETING)", "record Lead(@CalleeNumber String mobile) {}");

    @TempDir
    Path temp;

    @Test
    void aMapperThatAnEarlierBuildLeftBehindIsReplaced() {
        Path earlier = Compiler.into(temp.resolve("earlier")).compile(LEAD).classes();

        Compilation compilation =
                Compiler.into(temp.resolve("later")).withClassPath(earlier).compile(LEAD);

        assertThat(earlier.resolve("com/acme/LeadCalleeMapper.class")).exists();
        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper")).contains("sink.number(source.mobile());");
    }

    @Test
    void aModuleExportsMappersWithoutWarnings() {
        Source module = Source.module(
                "module com.acme { requires callwright.contract; requires callwright.mapping; exports com.acme; }");

        Compilation compilation = Compiler.into(temp)
                .withModules()
                .withOption("-Xlint:-requires-automatic")
                .compile(module, LEAD);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper"))
                .contains("@SuppressWarnings(\"exports\")")
                .doesNotContain("@Generated");
    }

    @Test
    void aModuleThatSeesTheAnnotationMarksMappersAsGenerated() {
        Source module = Source.module("module com.acme {"
                + " requires callwright.contract; requires callwright.mapping; requires java.compiler; }");

        Compilation compilation = Compiler.into(temp)
                .withModules()
                .withOption("-Xlint:-requires-automatic")
                .compile(module, LEAD);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper"))
                .contains("@Generated(\"dev.callwright.generator.callee.CalleeProcessor\")");
    }
}
