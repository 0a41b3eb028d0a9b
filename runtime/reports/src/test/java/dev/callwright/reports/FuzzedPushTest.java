package dev.callwright.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.model.StatusReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pushes that lead their reader along different ways: each is answered, what comes again is told as that, what comes
 * again changed is told as that, and neither costs the good reports beside it. {@code -Pfuzzing} looks for more of
 * them.
 */
class FuzzedPushTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
        Pushes pushes = new Pushes(builder -> builder.memory(TakenReports.inMemory(100_000)));
        check(answered(pushes, push));
        List<ReportOutcome<Long>> first = List.copyOf(pushes.outcomes);
        List<ReportOutcome<Long>> again = told(pushes, push);
        check(again.size() == first.size());
        check(again.stream().allMatch(it -> it instanceof ReportOutcome.Duplicate || isUnreadable(it)));
        first.stream().flatMap(FuzzedPushTest::fields).forEach(fields -> changed(pushes, fields));
        betweenGoodOnes(push);
        pushes.outcomes.forEach(outcome -> check(outcome.toString().matches("[ -~]*")));
    }

    /** The push as if it were a report of another one. */
    private static void betweenGoodOnes(byte[] report) {
        ByteArrayOutputStream push = new ByteArrayOutputStream();
        push.writeBytes(("[" + Pushes.answered("first", Pushes.NUMBER) + ",").getBytes(UTF_8));
        push.writeBytes(report);
        push.writeBytes(("," + Pushes.answered("last", Pushes.NUMBER) + "]").getBytes(UTF_8));
        Pushes pushes = new Pushes(builder -> builder.memory(TakenReports.inMemory(100_000)));
        int status = pushes.push(Pushes.PATH, push.toByteArray()).status();
        check(status == 200 || status == 400);
        check(pushes.outcomes.get(0) instanceof ReportOutcome.Answered);
        ReportOutcome<Long> last = pushes.outcomes.get(pushes.outcomes.size() - 1);
        boolean brokenOff = last instanceof ReportOutcome.Unreadable<Long> unreadable
                && unreadable.fault() == ReportFault.BROKEN_OFF;
        check(status == 200 ? !isUnreadable(last) : brokenOff);
    }

    private static void changed(Pushes pushes, StatusReport fields) {
        byte[] change = json(fields.toBuilder().intentCode("changed").build());
        List<ReportOutcome<Long>> outcomes = told(pushes, change);
        boolean changed = outcomes.size() == 1 && outcomes.get(0) instanceof ReportOutcome.Changed;
        // Of reports with one id, the fuzzer may have changed another one before, or to just that.
        check(changed || outcomes.get(0) instanceof ReportOutcome.Duplicate);
        check(told(pushes, change).get(0) instanceof ReportOutcome.Duplicate);
    }

    private static byte[] json(StatusReport report) {
        try {
            return JSON.writeValueAsString(List.of(report)).getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Texts can be written", e);
        }
    }

    private static Stream<StatusReport> fields(ReportOutcome<Long> outcome) {
        return outcome instanceof ReportOutcome.Answered<Long> answered
                ? Stream.of(answered.report().fields())
                : outcome instanceof ReportOutcome.Unmatched<Long> unmatched
                        ? Stream.of(unmatched.report().fields())
                        : Stream.empty();
    }

    private static List<ReportOutcome<Long>> told(Pushes pushes, byte[] push) {
        int before = pushes.outcomes.size();
        check(answered(pushes, push));
        return List.copyOf(pushes.outcomes.subList(before, pushes.outcomes.size()));
    }

    private static boolean answered(Pushes pushes, byte[] push) {
        int status = pushes.push(Pushes.PATH, push).status();
        return status == 200 || status == 400;
    }

    private static boolean isUnreadable(ReportOutcome<Long> outcome) {
        return outcome instanceof ReportOutcome.Unreadable;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AssertionError("told otherwise than expected");
        }
    }
}
