package dev.callwright.campaign.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heap that a plan needs does not grow with the campaign. */
class PlanMemoryTest {

    /** 32 MiB for everything, and what the search for repeated numbers takes at most. */
    private static final long HEAP_MIB = 32 + (NumberIndex.MEMORY_BYTES >> 20);

    @TempDir
    Path directory;

    @Test
    void manyCalleesArePlannedInASmallHeap() throws Exception {
        plan(Long.getLong("campaign.callees", 500_000), HEAP_MIB);
    }

    @Test
    @Tag("campaign")
    void twentyMillionCalleesArePlannedInASmallHeap() throws Exception {
        plan(20_000_000, HEAP_MIB);
    }

    private void plan(long callees, long heapMib) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMib + "m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PlanRun.class.getName(),
                        Long.toString(callees),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
