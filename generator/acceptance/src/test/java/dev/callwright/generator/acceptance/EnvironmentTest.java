package dev.callwright.generator.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds are set up in more than one way. */
class EnvironmentTest {

    private static final JavaFileObject LEAD =
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
        JavaFileObject module = Source.module(
                "module com.acme { requires dev.callwright.contract; requires dev.callwright.mapping; exports com.acme; }");

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
        JavaFileObject module = Source.module("module com.acme {"
                + " requires dev.callwright.contract; requires dev.callwright.mapping; requires java.compiler; }");

        Compilation compilation = Compiler.into(temp)
                .withModules()
                .withOption("-Xlint:-requires-automatic")
                .compile(module, LEAD);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper"))
                .contains("@Generated(\"dev.callwright.generator.CalleeProcessor\")");
    }

    @Test
    void anApplicationOfModulesRuns() throws ReflectiveOperationException {
        JavaFileObject module = Source.module(
                "module com.acme { requires dev.callwright.contract; requires dev.callwright.mapping; exports com.acme; }");
        JavaFileObject application = Source.of(
                "Application",
                "public final class Application implements java.util.function.Supplier<byte[]> {",
                "    /** For the test. */",
                "    public Application() {}",
                "    @Override",
                "    public byte[] get() { return new LeadCalleeMapper().toJson(new Lead(\"463200000001\")); }",
                "}");
        Compilation compilation = Compiler.into(temp)
                .withModules()
                .withOption("-Xlint:-requires-automatic")
                .compile(module, LEAD, application);

        assertThat(compilation.printed()).isEmpty();
        Class<?> main = Class.forName(
                modules(compilation.classes()).findModule("com.acme").orElseThrow(), "com.acme.Application");
        Supplier<?> supplier = (Supplier<?>) main.getConstructor().newInstance();
        assertThat(new String((byte[]) supplier.get(), UTF_8)).isEqualTo("{\"calleeNumber\":\"463200000001\"}");
        assertThat(main.getModule().getDescriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .contains("dev.callwright.contract", "dev.callwright.mapping");
    }

    /** Every jar a module, and none on the class path. */
    private static ModuleLayer modules(Path classes) {
        Path[] path =
                Stream.concat(Stream.of(classes), Artifacts.ofUsers().stream()).toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("com.acme"));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
