package dev.callwright.campaign.internal.journal;

import static dev.callwright.campaign.internal.journal.LockWitness.assertFree;
import static dev.callwright.campaign.internal.journal.LockWitness.assertLocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.internal.OnPosix;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.TaskState;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that this process does with a journal that it has open lets another process in. */
class JournalLockTest {

    private static final Manifest PLAN = new Manifest(
            "01jdlock", 3, List.of(new PlannedTask(0, "overdue-01jdlock-000000", 3, 900, "0f".repeat(32))));

    @TempDir
    Path directory;

    @Test
    void aSecondUseInThisProcessIsRefusedAndTakesNoLockAway() throws Exception {
        Journal first = FileJournal.open(journal(), PLAN);
        try (first) {
            assertRefusedHere(() -> FileJournal.open(journal(), PLAN));
            assertLocked(journal());
        }
        assertFree(journal());
    }

    @Test
    void readingTakesNoLockAway() throws Exception {
        Journal first = FileJournal.open(journal(), PLAN);
        try (first) {
            Entry claim = new Entry(0, 1, Instant.EPOCH, "a", new TaskState.Busy());
            first.append(claim);

            assertThat(FileJournal.peek(journal())).contains(PLAN);
            try (Journal read = FileJournal.read(journal()).orElseThrow()) {
                assertThat(read.history(0)).containsExactly(claim);
                assertThat(read.exclusive()).isFalse();
                assertThatThrownBy(() -> read.append(claim)).hasMessageContaining("[callwright/journal-snapshot]");
            }
            assertLocked(journal());
        }
    }

    @Test
    void readingMakesNoFile() {
        assertThat(FileJournal.read(journal())).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    /** As with two applications in one server. */
    @Test
    void anotherClassLoaderOfThisProcessIsRefusedAndTakesNoLockAway() throws Exception {
        Journal first = FileJournal.open(journal(), PLAN);
        try (first;
                URLClassLoader other = anotherApplication()) {
            assertThat(openIn(other)).contains("[callwright/journal-locked] this very process delivers");
            assertLocked(journal());
        }
        try (URLClassLoader other = anotherApplication()) {
            assertThat(openIn(other)).isEqualTo("opened");
        }
        assertFree(journal());
    }

    @Test
    @OnPosix
    void everyNameOfTheSameJournalIsTheSameJournal() throws Exception {
        Path other = Files.createDirectory(directory.resolve("other"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory);
        Path relative = Path.of("").toAbsolutePath().relativize(directory.toRealPath());
        Journal first = FileJournal.open(journal(), PLAN);
        try (first) {
            Files.createLink(other.resolve("campaign.journal"), journal());
            assertRefusedHere(() -> FileJournal.open(link.resolve("campaign.journal"), PLAN));
            assertRefusedHere(() -> FileJournal.open(relative.resolve("campaign.journal"), PLAN));
            assertRefusedHere(() -> FileJournal.open(other.resolve("campaign.journal"), PLAN));
            Files.delete(other.resolve("campaign.journal.lock"));
            Files.createLink(other.resolve("campaign.journal.lock"), lock());
            assertRefusedHere(() -> FileJournal.open(other.resolve("campaign.journal"), PLAN));
            assertLocked(journal());
        }
    }

    @Test
    void whoeverElseInThisProcessHasLockedTheFileKeepsItsLock() throws Exception {
        FileJournal.open(journal(), PLAN).close();
        try (FileChannel foreign = FileChannel.open(lock(), StandardOpenOption.WRITE)) {
            foreign.lock();
            assertRefusedHere(() -> FileJournal.open(journal(), PLAN));
            assertRefusedHere(() -> FileJournal.open(journal(), PLAN));
            assertLocked(journal());
        }
        Journal again = FileJournal.open(journal(), PLAN);
        try (again) {
            assertLocked(journal());
        }
        assertFree(journal());
    }

    @Test
    void ofManyAtOnceOneHasTheJournalAndItsLock() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 50; round++) {
                List<Future<Optional<Journal>>> attempts = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    attempts.add(threads.submit(this::tryToOpen));
                }
                List<Journal> opened = new ArrayList<>();
                for (Future<Optional<Journal>> attempt : attempts) {
                    attempt.get().ifPresent(opened::add);
                }
                assertThat(opened).hasSize(1);
                if (round == 0) {
                    assertLocked(journal());
                }
                opened.get(0).close();
            }
        } finally {
            threads.shutdownNow();
        }
        assertFree(journal());
    }

    @Test
    void closingTwiceTakesNothingFromWhoeverCameNext() throws Exception {
        Journal first = FileJournal.open(journal(), PLAN);
        first.close();
        Journal next = FileJournal.open(journal(), PLAN);
        try (next) {
            first.close();
            assertRefusedHere(() -> FileJournal.open(journal(), PLAN));
            assertLocked(journal());
        }
    }

    @Test
    void aJournalThatCouldNotBeOpenedIsFreeAgain() throws Exception {
        FileJournal.open(journal(), PLAN).close();
        Manifest other = new Manifest(PLAN.campaign(), 4, PLAN.tasks());

        assertThatThrownBy(() -> FileJournal.open(journal(), other)).isInstanceOf(JournalException.class);

        assertFree(journal());
        FileJournal.open(journal(), PLAN).close();
    }

    private Optional<Journal> tryToOpen() {
        try {
            return Optional.of(FileJournal.open(journal(), PLAN));
        } catch (JournalException e) {
            assertThat(e.problem()).isEqualTo(Problem.LOCKED);
            return Optional.empty();
        }
    }

    private Path journal() {
        return directory.resolve("campaign.journal");
    }

    @Test
    void aJournalWhoseLockFileWasDeletedTakesNothingMore() throws Exception {
        try (FileJournal journal = FileJournal.open(directory.resolve("campaign.journal"), PLAN)) {
            Files.delete(lock());

            assertThatThrownBy(() -> journal.append(
                            new Entry(0, 1, Instant.EPOCH, "a", new TaskState.Claimed(1, Instant.EPOCH))))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("was deleted or replaced");
            assertThat(journal.history(0)).isEmpty();
        }
    }

    private Path lock() {
        return directory.resolve("campaign.journal.lock");
    }

    private static void assertRefusedHere(Runnable open) {
        assertThatThrownBy(open::run)
                .isInstanceOfSatisfying(
                        JournalException.class, it -> assertThat(it.problem()).isEqualTo(Problem.LOCKED))
                .hasMessageContaining("this very process");
    }

    /** The same classes again, which share no static field with ours. */
    private static URLClassLoader anotherApplication() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String element : LockWitness.classPath().split(File.pathSeparator)) {
            urls.add(Path.of(element).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private String openIn(ClassLoader application) throws Exception {
        Class<?> files = application.loadClass(FileJournal.class.getName());
        assertThat(files).isNotSameAs(FileJournal.class);
        Object plan = ((Optional<?>) files.getMethod("peek", Path.class).invoke(null, journal())).orElseThrow();
        try {
            ((AutoCloseable)
                            files.getMethod("open", Path.class, plan.getClass()).invoke(null, journal(), plan))
                    .close();
            return "opened";
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        }
    }
}
