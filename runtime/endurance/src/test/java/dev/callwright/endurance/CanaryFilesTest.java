package dev.callwright.endurance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.campaign.CampaignId;
import dev.callwright.sandbox.Sandbox;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody can read on a disk whom a campaign calls or by which credentials, while it runs or after it is killed: in its
 * journal and key, spool, reject file, results, logs at their finest and the system's temporary files. What the caller
 * calls somebody is in the reject file alone.
 */
class CanaryFilesTest {

    private static final long SEED = Long.getLong("kill.seed", 20261122);
    private static final int CALLEES = 16;
    private static final int TASK = 5;
    private static final int LINES_BETWEEN_DEATHS = 5;

    @TempDir
    Path directory;

    private final List<SecretDebtor> debtors = SecretDebtor.some(SEED, CALLEES).toList();
    private final String apiKey = SecretDebtor.credential(SEED + 1);
    private final String apiSecret = SecretDebtor.credential(SEED + 2);
    private final MovingClock clock = new MovingClock();
    private SearchedFiles files;
    private SearchedFiles keys;
    private long process;

    @BeforeEach
    void hide() throws Exception {
        Files.createDirectory(directory.resolve("tmp"));
        files = new SearchedFiles(
                directory,
                Stream.concat(debtors.stream().flatMap(SecretDebtor::secrets), Stream.of(apiKey, apiSecret))
                        .toList());
        keys = new SearchedFiles(
                directory, debtors.stream().map(SecretDebtor::key).toList(), "rejects.csv");
    }

    @Test
    @Timeout(600)
    void noFileOfACampaignShowsAnybodyWheneverItIsKilled() throws Exception {
        String id = CampaignId.random().value();
        try (Sandbox sandbox = Sandbox.builder()
                .clock(clock)
                .apiKey(apiKey)
                .apiSecret(apiSecret)
                .start()) {
            Life life;
            int deaths = 0;
            do {
                KillPoint point = new KillPoint(deaths * LINES_BETWEEN_DEATHS, 0);
                life = Life.until(
                        point, this::searched, command(sandbox, id), clock, () -> sandbox.advance(Duration.ZERO));
                files.search();
                keys.search();
                deaths += life.killed() ? 1 : 0;
            } while (life.killed());

            assertThat(life.last()).isEqualTo(CampaignProcess.COMPLETE);
            assertThat(deaths).as("deaths").isGreaterThan(3);
        }
        assertThat(files.found()).as("files with a secret").isEmpty();
        assertThat(keys.found())
                .as("files with a key, but for the one that was asked for")
                .isEmpty();
        assertThat(files.bytes()).as("bytes searched").isPositive();
        assertThat(files.bytesWithoutName() > 0)
                .as("files without a name were searched")
                .isEqualTo(Files.isDirectory(Path.of("/proc/self/fd")));
        assertThat(directory)
                .isDirectoryContaining("glob:**.journal")
                .isDirectoryContaining("glob:**.journal.key")
                .isDirectoryContaining("glob:**rejects.csv")
                .isDirectoryContaining("glob:**refused.txt")
                .isDirectoryContaining("glob:**result.txt")
                .isDirectoryContaining("glob:**finest.log")
                .isDirectoryNotContaining("glob:**.draft");
        assertThat(directory.resolve("tmp")).as("what is left behind").isEmptyDirectory();
    }

    @Test
    void aValueInAFileWouldBeFound() throws Exception {
        SecretDebtor last = debtors.get(CALLEES - 1);
        byte[] number = ByteBuffer.allocate(11)
                .put(new byte[3])
                .putLong(Long.parseLong(last.number()))
                .array();
        Set<Path> written = Set.of(
                Files.writeString(file("plain"), "x " + last.amount() + " y"),
                Files.writeString(
                        file("part"), "x " + last.name().substring(3, 15).toUpperCase(Locale.ROOT)),
                Files.write(file("base64"), Base64.getEncoder().encode(("abcd" + last.name()).getBytes(UTF_8))),
                Files.write(file("utf-16"), ("x" + apiSecret).getBytes(UTF_16LE)),
                Files.write(file("binary"), number),
                Files.writeString(file(last.number() + ".tmp"), ""));
        Files.writeString(file("nothing"), "4711 Jane Doe");

        files.search();

        assertThat(files.found())
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(Path::toString).toList());
    }

    @Test
    void aValueInAFileWithoutANameWouldBeFound() throws Exception {
        Path file = file("unnamed");
        boolean shown = Files.isDirectory(Path.of("/proc/self/fd"));
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(debtors.get(0).number().getBytes(UTF_8));
            Files.delete(file);

            files.searchOpenFilesOf(ProcessHandle.current().pid());
        }
        assertThat(files.found()).hasSize(shown ? 1 : 0);
    }

    private Path file(String name) throws Exception {
        return directory.toRealPath().resolve("tmp").resolve(name);
    }

    /** The process waits meanwhile, unless it is about to end. */
    private boolean searched(String line) {
        if (line.startsWith(SecretProcess.UP)) {
            process = Long.parseLong(line.substring(SecretProcess.UP.length()));
        }
        if (line.startsWith(ToldTime.WAIT)) {
            files.searchOpenFilesOf(process);
            keys.searchOpenFilesOf(process);
        }
        return true;
    }

    private List<String> command(Sandbox sandbox, String id) {
        return Java.plain()
                .with("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + directory.resolve("tmp"))
                .command(
                        SecretProcess.class,
                        List.of(
                                sandbox.baseUrl().toString(),
                                directory.toString(),
                                id,
                                Long.toString(SEED),
                                Integer.toString(CALLEES),
                                Integer.toString(TASK),
                                Long.toString(clock.aheadMillis())));
    }
}
