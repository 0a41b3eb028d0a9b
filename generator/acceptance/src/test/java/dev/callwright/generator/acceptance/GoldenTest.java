package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is generated and what is printed, to the letter. */
class GoldenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyFolderCompilesAsItSays() {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private void check(GoldenCase golden) throws IOException {
        Compilation compilation = golden.compile(temp.resolve(golden.name()));
        if (GoldenUpdate.isWanted()) {
            GoldenUpdate.update(golden, compilation);
        }
        assertThat(String.join("\n", compilation.printed())).isEqualTo(String.join("\n", golden.expectedDiagnostics()));
        if (golden.checksSources()) {
            assertThat(compilation.generated()).isEqualTo(golden.expectedSources());
        }
        if (Files.exists(golden.json())) {
            assertThat(JSON.readTree(Sample.jsonOf(compilation)))
                    .isEqualTo(JSON.readTree(GoldenCase.read(golden.json())));
        }
    }
}
