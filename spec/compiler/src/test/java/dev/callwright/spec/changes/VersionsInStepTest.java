package dev.callwright.spec.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.spec.changes.surface.Surface;
import dev.callwright.spec.read.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionsInStepTest {

    @Test
    void theVersionOfTheSpecIsThatOfTheArtifacts() throws IOException, SpecException {
        String artifacts = System.getProperty("project.version").replace("-SNAPSHOT", "");

        assertThat(Surface.of(Files.readString(Path.of("../openapi.yaml"))).version())
                .isEqualTo(artifacts);
    }
}
