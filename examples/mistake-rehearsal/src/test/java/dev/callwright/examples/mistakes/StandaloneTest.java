package dev.callwright.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The builds pass as part of this one in any case; here, on their own. */
@Tag("campaign")
class StandaloneTest {

    @Test
    void whoCopiesABuildHasOneThatPasses(@TempDir Path dir) throws IOException, InterruptedException {
        // Online: released POMs manage nothing, so a dependency of a dependency may have another version than in this
        // build.
        String printed = BuildsCopy.into(dir).run("verify");

        assertThat(printed)
                .contains("BUILD SUCCESS", "Tests run: ")
                .doesNotContain("COMPILATION WARNING", "[ERROR]", "[callwright/");
    }
}
