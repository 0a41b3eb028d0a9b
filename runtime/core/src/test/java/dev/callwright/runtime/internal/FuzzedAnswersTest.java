package dev.callwright.runtime.internal;

import dev.callwright.runtime.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that lead the readers along different ways: each is read without a guess, or is unreadable. {@code -Pfuzzing}
 * looks for more of them.
 */
class FuzzedAnswersTest {

    private static final List<AnswerReader<?>> READERS = List.of(
            ReadBalance::of,
            ReadRecordingAddress::of,
            ReadRecallFlow::of,
            answer -> agreeing(PageReader.read(answer, 1, ListedRecallFlow::of)),
            answer -> agreeing(PageReader.read(answer, 1, ListedTask::of)));

    private static final ServerText TEXT = new ServerText(null);

    @ParameterizedTest
    @MethodSource("saved")
    void isReadWithoutAGuess(Path answer) throws IOException {
        fuzzerTestOneInput(Files.readAllBytes(answer));
    }

    static Stream<Path> saved() throws IOException {
        return Files.list(Path.of("src/test/resources/fuzz/answers"));
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] answer) {
        EnvelopeReader.read(answer).ifPresent(envelope -> isNoGuess(envelope, answer));
        AnswerFields fields;
        try {
            fields = new AnswerBody(answer).fields();
        } catch (UnreadableAnswerException e) {
            return;
        }
        READERS.forEach(reader -> isReadOrUnreadable(reader, fields));
    }

    private static void isNoGuess(AnswerEnvelope envelope, byte[] answer) {
        if (envelope.code().equals("0") && !OtherParser.saysSuccess(answer)) {
            throw new AssertionError("a success by a guess");
        }
        String shown = TEXT.show(envelope.message());
        if (shown.length() > ServerText.MAX_LENGTH || shown.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("a text that forges a log");
        }
    }

    /** As a first page: what it lists is within all that it counts, and something where it counts something. */
    private static Page<?> agreeing(Page<?> page) {
        long listed = page.items().size();
        long most = Math.min(page.size().orElse(listed), page.total().orElse(listed));
        boolean isNoList =
                listed == 0 && (page.pages().orElse(0) > 1 || page.total().orElse(0) > 0);
        if (listed > most || isNoList || (listed > 0 && page.pages().orElse(1) < 1)) {
            throw new AssertionError("a page that contradicts itself");
        }
        return page;
    }

    private static void isReadOrUnreadable(AnswerReader<?> reader, AnswerFields fields) {
        try {
            reader.read(fields);
        } catch (UnreadableAnswerException e) {
            // As good as no answer.
        }
    }
}
