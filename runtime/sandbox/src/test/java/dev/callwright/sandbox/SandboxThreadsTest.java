package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A program that fails beside an open sandbox ends. */
class SandboxThreadsTest {

    @Test
    void noThreadOfASandboxKeepsAProgramAlive() {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(sandbox.baseUrl()).isNotNull();
            Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
            threads.removeAll(before);
            assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
        }
    }
}
