package dev.callwright.campaign.internal.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.JournalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Journals that lead their reader along different ways: each is read to where it is whole, or refused.
 * {@code -Pfuzzing} looks for more of them.
 */
class FuzzedJournalTest {

    private static final String HEADER = "callwright-journal|1\n";

    @ParameterizedTest
    @MethodSource("saved")
    void isReadToWhereItIsWholeOrRefused(Path journal) throws IOException {
        fuzzerTestOneInput(Files.readAllBytes(journal));
    }

    static Stream<Path> saved() throws IOException {
        return Files.list(Path.of("src/test/resources/fuzz/journals"));
    }

    /** What the fuzzer calls: a journal, or the lines of one, as no fuzzer guesses their checks. */
    public static void fuzzerTestOneInput(byte[] input) {
        isReadOrRefused(input);
        isReadOrRefused(framed(input));
    }

    private static void isReadOrRefused(byte[] journal) {
        JournalText text;
        try {
            text = JournalText.read(journal);
        } catch (JournalException e) {
            return;
        }
        if (!text.equals(JournalText.read(Arrays.copyOf(journal, text.length())))) {
            throw new AssertionError("what is not whole was read");
        }
        byte[] again = written(text);
        JournalText copy = JournalText.read(again);
        if (!copy.manifest().equals(text.manifest()) || !copy.histories().equals(text.histories())) {
            throw new AssertionError("read other than it is written");
        }
    }

    private static byte[] written(JournalText text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalText.of(text.manifest()));
        int number = 1 + text.manifest().tasks().size();
        for (List<Entry> history : text.histories()) {
            for (Entry entry : history) {
                bytes.writeBytes(Frame.of(number++, Line.entry(entry)));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] framed(byte[] lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEADER.getBytes(US_ASCII));
        int number = 0;
        for (String line : new String(lines, US_ASCII).split("\n", -1)) {
            if (line.length() <= Frame.LONGEST) {
                bytes.writeBytes(Frame.of(number++, line));
            }
        }
        return bytes.toByteArray();
    }
}
