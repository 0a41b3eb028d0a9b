package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.turbine.main.Main;
import dev.callwright.generator.CalleeProcessor;
import dev.callwright.generator.TaskProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bazel compiles headers with a compiler of its own, and runs the processors there whose classes others use. */
class TurbineTest {

    @TempDir
    Path temp;

    @Test
    void mapperAndTaskAreGenerated() throws IOException {
        JavaFileObject lead = Source.of(
                "Lead",
                "@Callee(Scenario.FINANCIAL_MARKETING)",
                "@CallTask(agent = 41)",
                "public record Lead(@CalleeNumber String mobile, @Variable(\"text1\") String name) {}");

        assertThat(compile(lead)).contains("com/acme/LeadCalleeMapper.java", "com/acme/LeadCallTask.java");
    }

    private List<String> compile(JavaFileObject source) throws IOException {
        Path file = temp.resolve("Lead.java");
        Files.writeString(file, source.getCharContent(true));
        Path generated = temp.resolve("generated.jar");
        List<String> arguments = new ArrayList<>();
        add(arguments, "--sources", file);
        add(
                arguments,
                "--classpath",
                Artifacts.ofThisBuild().stream().filter(Files::isRegularFile).toArray());
        add(arguments, "--processorpath", Artifacts.GENERATOR);
        add(arguments, "--processors", CalleeProcessor.class.getName(), TaskProcessor.class.getName());
        add(arguments, "--javacopts", "--release", "17", "--");
        add(arguments, "--output", temp.resolve("headers.jar"));
        add(arguments, "--gensrc_output", generated);
        Main.compile(arguments.toArray(String[]::new));
        try (JarFile jar = new JarFile(generated.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static void add(List<String> arguments, String option, Object... values) {
        arguments.add(option);
        for (Object value : values) {
            arguments.add(value.toString());
        }
    }
}
