package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.generator.CalleeProcessor;
import dev.callwright.generator.TaskProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build tools read from the processor's jar, and what they hand to it. */
class ReleasedProcessorTest {

    private static final List<String> NAMES = List.of(CalleeProcessor.class.getName(), TaskProcessor.class.getName());

    @TempDir
    Path temp;

    @Test
    void compilersFindTheProcessor() throws IOException {
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .containsAll(NAMES);
    }

    @Test
    void gradleRecompilesOneClassAtATime() throws IOException {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsAll(NAMES.stream().map(name -> name + ",isolating").toList());
    }

    @Test
    void theJarBringsNoLibraryUnderItsOwnName() throws IOException {
        try (JarFile jar = new JarFile(Artifacts.GENERATOR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("dev/callwright/generator/"));
        }
    }

    @Test
    void theJarHasAModuleNameOfItsOwn() throws IOException {
        try (JarFile jar = new JarFile(Artifacts.GENERATOR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.callwright.generator");
        }
    }

    @Test
    void theProcessorRunsOnTheNewestLanguageLevel() {
        assertThat(new CalleeProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
        assertThat(new TaskProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
    }

    @Test
    void aFailureOfTheProcessorIsOneLineAndATraceOnlyForDebugging() {
        GoldenCase golden = new GoldenCase(Path.of("src/test/resources/golden/internal-error"));

        Message brief = onlyMessage(Compiler.into(temp.resolve("brief")).compile(golden.input()));
        Message debug = onlyMessage(Compiler.into(temp.resolve("debug"))
                .withOption("-Acallwright.debug")
                .compile(golden.input()));

        assertThat(brief.text().lines()).hasSize(1);
        assertThat(debug.text()).startsWith(brief.text()).contains("\tat dev.callwright.generator.");
    }

    private static Message onlyMessage(Compilation compilation) {
        assertThat(compilation.messages()).hasSize(1);
        return compilation.messages().get(0);
    }

    private static List<String> lines(String entry) throws IOException {
        try (JarFile jar = new JarFile(Artifacts.GENERATOR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
