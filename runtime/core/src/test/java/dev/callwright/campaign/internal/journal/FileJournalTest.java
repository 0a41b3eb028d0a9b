package dev.callwright.campaign.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.TaskState;
import dev.callwright.campaign.spi.TaskState.*;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileJournalTest extends JournalContract {

    private static final Entry CLAIM = new Entry(0, 1, Instant.EPOCH, "a", new Claimed(1, Instant.EPOCH));

    @TempDir
    Path directory;

    @Override
    protected Journal open(Manifest plan) {
        return FileJournal.open(file(), plan);
    }

    @Test
    void aSecondWriterIsKeptOutAndToldWhichLockIsHeld() {
        try (Journal first = open(PLAN)) {
            assertProblem(Problem.LOCKED, () -> open(PLAN), "campaign.journal.lock");
            assertThat(first.append(CLAIM)).isTrue();
        }
        open(PLAN).close();
    }

    @Test
    void aTornTailIsDroppedAndOverwritten() throws IOException {
        try (Journal journal = open(PLAN)) {
            journal.append(CLAIM);
        }
        Files.write(file(), new byte[] {'0', '0'}, StandardOpenOption.APPEND);
        Entry second = new Entry(0, 2, Instant.EPOCH, "b", new Accepted(java.util.Optional.of(5L)));
        try (Journal journal = open(PLAN)) {
            assertThat(journal.append(second)).isTrue();
        }
        try (Journal journal = open(PLAN)) {
            assertThat(journal.history(0)).isEqualTo(List.of(CLAIM, second));
        }
    }

    @Test
    void damageInTheMiddleIsRefused() throws IOException {
        try (Journal journal = open(PLAN)) {
            journal.append(CLAIM);
        }
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(), bytes);

        assertProblem(Problem.DAMAGED, () -> open(PLAN), "nothing was sent");
    }

    /** Whoever delivers may cut off what a dead process left, and write on, between two reads of a block. */
    @Test
    void aJournalThatIsWrittenWhileItIsReadIsReadAgain() throws IOException {
        try (Journal journal = open(PLAN)) {
            journal.append(CLAIM);
        }
        byte[] whole = Files.readAllBytes(file());
        byte[] mixed = whole.clone();
        mixed[whole.length / 2] ^= 1;

        try (Journal read = FileJournal.read(reading(mixed, whole)).orElseThrow()) {
            assertThat(read.history(0)).containsExactly(CLAIM);
        }
        assertProblem(Problem.DAMAGED, () -> FileJournal.read(reading(mixed, mixed)), "nothing was sent");
    }

    private static Volume reading(byte[]... contents) {
        Iterator<byte[]> next = List.of(contents).iterator();
        return (Volume) Proxy.newProxyInstance(
                Volume.class.getClassLoader(),
                new Class<?>[] {Volume.class},
                (volume, method, arguments) -> switch (method.getName()) {
                    case "exists" -> true;
                    case "read" -> next.next();
                    default -> throw new AssertionError(method);
                });
    }

    @Test
    void aNewerVersionIsRefused() throws IOException {
        Files.writeString(file(), "callwright-journal|2\n");

        assertProblem(Problem.VERSION, () -> open(PLAN), "version");
    }

    @Test
    void afterAFailedSyncNothingMoreIsWritten() {
        SimulatedVolume volume = new SimulatedVolume(new SplittableRandom(1), () -> {});
        try (Journal journal = volume.openJournal(PLAN)) {
            volume.failSync(1);
            assertProblem(Problem.DISK, () -> journal.append(CLAIM), "could not be written");
            assertProblem(Problem.DISK, () -> journal.append(CLAIM), "open it again");
            assertThat(journal.history(0)).isEmpty();
        }
    }

    @Test
    void whatCouldBePersonalIsNotTaken() {
        assertThatThrownBy(() -> new Rejected("Jane Doe")).hasMessageNotContaining("Jane");
        assertThatThrownBy(() -> new Entry(0, 1, Instant.EPOCH, "a|b", new Busy()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Never changed: a journal that was begun with any version is continued with every later one. */
    @ParameterizedTest
    @MethodSource("goldenJournals")
    void aJournalOfEveryVersionIsReadForEver(String name, List<TaskState> states) throws IOException {
        try (InputStream golden = FileJournalTest.class.getResourceAsStream("/journals/" + name)) {
            Files.write(file(), golden.readAllBytes());
        }
        Manifest everybody = new Manifest(PLAN.campaign(), PLAN.taskSize(), PLAN.tasks());
        try (Journal journal = open(leavesOut(name) ? PLAN : everybody)) {
            assertThat(journal.history(1)).extracting(Entry::state).isEqualTo(states);
            assertThat(journal.append(CLAIM)).isTrue();
        }
    }

    static Stream<Arguments> goldenJournals() {
        return Stream.of(
                Arguments.of("version-1.journal", States.FIRST),
                Arguments.of("version-1-name-unused.journal", States.NAME_UNUSED),
                Arguments.of("version-1-cancelling.journal", States.CANCELLING),
                Arguments.of("version-1-opted-out.journal", States.OPTED_OUT));
    }

    /** Only since callees may opt out are rows that are in no task remembered. */
    private static boolean leavesOut(String name) {
        return name.equals("version-1-opted-out.journal");
    }

    private Path file() {
        return directory.resolve("campaign.journal");
    }

    private static void assertProblem(Problem problem, Runnable action, String says) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        JournalException.class, it -> assertThat(it.problem()).isEqualTo(problem))
                .hasMessageContaining(says);
    }
}
