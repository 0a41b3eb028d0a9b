package dev.callwright.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pushes that lead their reader along different ways: each is answered, and what comes again is told as that.
 * {@code -Pfuzzing} looks for more of them.
 */
class FuzzedPushTest {

    @ParameterizedTest
    @MethodSource("saved")
    void isAnsweredAndTakenOnce(Path push) throws IOException {
        fuzzerTestOneInput(Files.readAllBytes(push));
    }

    static Stream<Path> saved() throws IOException {
        return Files.list(Path.of("src/test/resources/fuzz/pushes"));
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] push) {
        Pushes pushes = new Pushes();
        int status = pushes.push(Pushes.PATH, push).status();
        if (status != 200 && status != 400) {
            throw new AssertionError("answered with " + status);
        }
        int outcomes = pushes.outcomes.size();
        pushes.push(Pushes.PATH, push);
        for (ReportOutcome<Long> again : pushes.outcomes.subList(outcomes, pushes.outcomes.size())) {
            if (!(again instanceof ReportOutcome.Duplicate || again instanceof ReportOutcome.Unreadable)) {
                throw new AssertionError("taken twice: " + again);
            }
        }
        if (pushes.outcomes.size() != 2 * outcomes) {
            throw new AssertionError("told otherwise the second time");
        }
    }
}
