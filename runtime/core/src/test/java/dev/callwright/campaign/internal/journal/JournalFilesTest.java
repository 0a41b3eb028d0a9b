package dev.callwright.campaign.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.internal.OnPosix;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.campaign.spi.PlannedTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files beside a journal are their owner's alone, lead nowhere else, and leave nothing behind. */
class JournalFilesTest {

    private static final Manifest PLAN = new Manifest(
            "01jdfiles", 3, List.of(new PlannedTask(0, "overdue-01jdfiles-000000", 3, 900, "0f".repeat(32))));

    @TempDir
    Path parent;

    private Path directory;
    private Path victim;

    @BeforeEach
    void lay() throws IOException {
        directory = Files.createDirectory(parent.resolve("journals"));
        victim = Files.writeString(parent.resolve("victim"), "of somebody else");
    }

    @Test
    @OnPosix
    void onlyTheirOwnerCanReadThem() throws IOException {
        KeyFile.beside(journal());
        FileJournal.open(journal(), PLAN).close();

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo("rw-------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".draft", ".lock"})
    @OnPosix
    void aLinkInTheirPlaceIsRefusedAndNotFollowed(String file) throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("campaign.journal" + file), victim);

        assertRefused(() -> FileJournal.open(journal(), PLAN), link);

        Files.delete(link);
        FileJournal.open(journal(), PLAN).close();
        assertThat(victim).hasContent("of somebody else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".draft", ".lock"})
    @OnPosix
    void aLinkToNowhereMakesNoFileThere(String file) throws IOException {
        Path nowhere = parent.resolve("nowhere");
        Path link = Files.createSymbolicLink(directory.resolve("campaign.journal" + file), nowhere);

        assertRefused(() -> FileJournal.open(journal(), PLAN), link);

        assertThat(nowhere).doesNotExist();
    }

    /** It would have a lock file of its own under each name. */
    @Test
    @OnPosix
    void aJournalIsNotContinuedThroughALink() throws IOException {
        FileJournal.open(journal(), PLAN).close();
        Path link = Files.createSymbolicLink(directory.resolve("other.journal"), journal());

        assertRefused(() -> FileJournal.open(link, PLAN), link);
        assertRefused(() -> FileJournal.read(link), link);
    }

    @Test
    @OnPosix
    void aKeyIsNeitherReadNorMadeThroughALink() throws IOException {
        Files.write(victim, new byte[32]);
        Path link = Files.createSymbolicLink(key(), victim);
        assertRefused(() -> KeyFile.beside(journal()), link);

        Files.delete(link);
        Files.createSymbolicLink(link, parent.resolve("nowhere"));
        assertRefused(() -> KeyFile.beside(journal()), link);
        assertThat(parent.resolve("nowhere")).doesNotExist();
    }

    @Test
    void theDraftOfADeadProcessIsReplacedAndWhatElseItIsCalledIsLeftAlone() throws IOException {
        Files.createLink(directory.resolve("campaign.journal.draft"), victim);

        FileJournal.open(journal(), PLAN).close();

        assertThat(directory.resolve("campaign.journal.draft")).doesNotExist();
        assertThat(victim).hasContent("of somebody else");
    }

    @Test
    void draftsOfTheKeyGoWhenTheKeyIsThereAndNothingElseDoes() throws IOException {
        Path killedBefore = Files.write(directory.resolve("campaign.journal.key.12.draft"), new byte[32]);
        byte[] key = KeyFile.beside(journal());
        assertThat(killedBefore).doesNotExist();

        Path killedAfter = Files.createLink(directory.resolve("campaign.journal.key.3456789.draft"), key());
        Path ofAnother = Files.write(directory.resolve("other.journal.key.12.draft"), new byte[32]);
        Path ofAnotherJournal = Files.write(directory.resolve("campaign.journal.key.12.journal.draft"), new byte[32]);

        assertThat(KeyFile.beside(journal())).isEqualTo(key);
        assertThat(killedAfter).doesNotExist();
        assertThat(ofAnother).exists();
        assertThat(ofAnotherJournal).exists();
    }

    @Test
    void ofManyAtOnceAllGetTheSameKey() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 50; round++) {
                Path journal = directory.resolve(round + ".journal");
                List<Future<byte[]>> attempts = Stream.generate(() -> threads.submit(() -> KeyFile.beside(journal)))
                        .limit(8)
                        .toList();
                byte[] key = attempts.get(0).get();
                for (Future<byte[]> attempt : attempts) {
                    assertThat(attempt.get()).isEqualTo(key);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(directory).isDirectoryNotContaining("glob:**.draft");
    }

    private static void assertRefused(Runnable action, Path link) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        JournalException.class, it -> assertThat(it.problem()).isEqualTo(Problem.UNSUITABLE))
                .hasMessageContaining(link + " is a symbolic link");
    }

    private Path journal() {
        return directory.resolve("campaign.journal");
    }

    private Path key() {
        return directory.resolve("campaign.journal.key");
    }
}
