package dev.callwright.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.SimulatedTask;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Clients that the OpenAPI Generator makes for other languages create a task on the sandbox and find it again. */
@Tag("interop")
@ExtendWith(SandboxExtension.class)
class OtherLanguagesTest {

    @TempDir
    Path dir;

    @Test
    void typescript(Sandbox sandbox) throws Exception {
        String printed = run(
                sandbox,
                Map.of(),
                System.getProperty("interop.node"),
                "target/javascript/src/test/typescript/create-and-query.js");

        assertCreatedAndFound(sandbox, "from TypeScript", printed);
    }

    @Test
    void python(Sandbox sandbox) throws Exception {
        String printed = run(
                sandbox,
                Map.of("PYTHONPATH", "target/clients/python"),
                System.getProperty("interop.python"),
                "src/test/python/create_and_query.py");

        assertCreatedAndFound(sandbox, "from Python", printed);
    }

    private String run(Sandbox sandbox, Map<String, String> variables, String... command)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(new Service(sandbox.baseUrl()).environment());
        environment.putAll(variables);
        return Program.run(dir.resolve("output"), environment, List.of(command));
    }

    private static void assertCreatedAndFound(Sandbox sandbox, String name, String printed) {
        assertThat(sandbox.tasks()).extracting(SimulatedTask::name).containsExactly(name);
        long id = sandbox.tasks().get(0).id();
        assertThat(printed).isEqualToIgnoringNewLines("created %d, found %d: 1 callee".formatted(id, id));
    }
}
