package dev.callwright.campaign.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.spi.JournalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a journal is locked, as the system sees it and as another process does. */
public final class LockWitness {

    private static final Path KERNEL = Path.of("/proc/locks");
    private static final int OPENED = 0;
    private static final int REFUSED = 3;

    private LockWitness() {}

    /** The process: takes a journal that exists, and tries to open it. */
    public static void main(String[] arguments) {
        Path journal = Path.of(arguments[0]);
        try {
            FileJournal.open(journal, FileJournal.peek(journal).orElseThrow()).close();
            System.exit(OPENED);
        } catch (JournalException e) {
            System.exit(e.problem() == JournalException.Problem.LOCKED ? REFUSED : 1);
        }
    }

    public static void assertLocked(Path journal) {
        if (Files.exists(KERNEL)) {
            assertThat(kernelLocks(journal)).as("the kernel's locks").hasSize(1);
        }
        assertThat(otherProcess(journal)).as("another process").isEqualTo(REFUSED);
    }

    public static void assertFree(Path journal) {
        if (Files.exists(KERNEL)) {
            assertThat(kernelLocks(journal)).as("the kernel's locks").isEmpty();
        }
        assertThat(otherProcess(journal)).as("another process").isEqualTo(OPENED);
    }

    private static List<String> kernelLocks(Path journal) {
        Path lock = journal.resolveSibling(journal.getFileName() + ".lock");
        try {
            String inode = ":" + Files.getAttribute(lock, "unix:ino") + " ";
            return Files.readAllLines(KERNEL).stream()
                    .filter(line -> line.contains("POSIX") && line.contains(inode))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int otherProcess(Path journal) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), LockWitness.class.getName(), journal.toString());
        try {
            return command.inheritIO().start().onExit().join().exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
