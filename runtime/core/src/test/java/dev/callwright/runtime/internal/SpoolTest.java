package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, Spool.MEMORY_BYTES - 1, Spool.MEMORY_BYTES, Spool.MEMORY_BYTES + 1, 5_000_000})
    void givesBackWhatWasWritten(int size) throws Exception {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Random random = new Random(size);
        try (Spool spool = new Spool(ScratchFile.in(directory, RANDOM), RANDOM)) {
            while (expected.size() < size) {
                byte[] piece = new byte[Math.min(size - expected.size(), 1 + random.nextInt(40_000))];
                random.nextBytes(piece);
                spool.write(piece, piece.length);
                expected.write(piece);
            }
            assertThat(spool.length()).isEqualTo(size);
            assertThat(spool.sha256Hex())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(expected.toByteArray())));
            try (InputStream read = spool.open()) {
                assertThat(read.readAllBytes()).isEqualTo(expected.toByteArray());
            }
        }
    }

    @Test
    void theDiskNeverSeesWhatWasWritten() throws IOException {
        Path file = directory.resolve("observed");
        ScratchFile observed = () -> new RandomAccessFile(file.toFile(), "rw");
        byte[] canary = "canary 463200000007 ".getBytes(UTF_8);
        try (Spool spool = new Spool(observed, RANDOM)) {
            for (int i = 0; i < 200_000; i++) {
                spool.write(canary, canary.length);
            }
            try (InputStream read = spool.open()) {
                assertThat(read.readNBytes(canary.length)).isEqualTo(canary);
            }
            byte[] onDisk = Files.readAllBytes(file);
            assertThat(onDisk.length).isEqualTo((int) spool.length());
            assertThat(new String(onDisk, UTF_8)).doesNotContain("canary", "4632000");
        }
    }

    @Test
    void aSmallBodyNeverTouchesTheDisk() throws SpoolException {
        ScratchFile none = () -> {
            throw new AssertionError("opened");
        };
        try (Spool spool = new Spool(none, RANDOM)) {
            spool.write(new byte[Spool.MEMORY_BYTES], Spool.MEMORY_BYTES);
            assertThat(spool.length()).isEqualTo(Spool.MEMORY_BYTES);
        }
    }

    @Test
    void noFileIsLeftBehind() {
        try (Service service = new Service().accepts()) {
            SubmitOutcome outcome =
                    service.clientBuilder().spoolDirectory(directory).build().submit(Loan.task(), Loan.MAPPER, many());

            assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void noFileIsLeftBehindWhenTheSourceFails() {
        Stream<Loan> failing = many().peek(loan -> {
            if (loan.mobile().endsWith("19999")) {
                throw new IllegalStateException("database");
            }
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        Service.builder().spoolDirectory(directory).build().submit(Loan.task(), Loan.MAPPER, failing));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDirectoryThatIsNotThereMeansThatNothingWasSent() {
        try (Service service = new Service().accepts()) {
            NotSent notSent = (NotSent) service.clientBuilder()
                    .spoolDirectory(directory.resolve("missing"))
                    .build()
                    .submit(Loan.task(), Loan.MAPPER, many());

            assertThat(notSent.stage()).isEqualTo(Stage.SPOOL);
            assertThat(notSent.cause()).isEqualTo("java.nio.file.NoSuchFileException");
            assertThat(service.posts()).isZero();
        }
    }

    @Test
    void anInterruptWhileTheBodyIsPutAsideMeansThatNothingWasSent() {
        try (Service service = new Service().accepts()) {
            Thread.currentThread().interrupt();
            NotSent notSent = (NotSent) service.client().submit(Loan.task(), Loan.MAPPER, many());

            assertThat(Thread.interrupted()).isTrue();
            assertThat(notSent.stage()).isEqualTo(Stage.INTERRUPTED);
            assertThat(service.posts()).isZero();
        }
    }

    private static Stream<Loan> many() {
        return LongStream.range(0, 20_000).mapToObj(i -> Loan.of(463200000000L + i));
    }
}
