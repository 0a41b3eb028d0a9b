package dev.callwright.reports;

import static dev.callwright.reports.Pushes.NUMBER;
import static dev.callwright.reports.Pushes.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of each report of a push, and what the service is answered. */
class PushTableTest {

    private static final String FIRST = answered("1", NUMBER);
    private static final String LAST = answered("2", NUMBER);

    private final Pushes pushes = new Pushes();

    /** Its neighbours are taken, and the service need not send it again: it would be the same. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_JSON       | NaN",
                "NOT_JSON       | ``",
                "NOT_JSON       | {\"voiceId\":\"canary\"]",
                "NOT_JSON       | {\"voiceId\":\"canary\",}",
                "NOT_JSON       | {\"voiceId\":\"canary\"}}",
                "NOT_JSON       | {\"voiceId\":\"canary\"} {\"voiceId\":\"canary\"}",
                "NOT_JSON       | {\"voiceId\":\"canary\\x\"}",
                "NOT_JSON       | {\"voiceId\":\"canary\u0001\"}",
                "NOT_JSON       | {\"voiceId\":01}",
                "NOT_JSON       | {voiceId:\"canary\"}",
                "NOT_JSON       | <html>",
                "NOT_AN_OBJECT  | 7",
                "NOT_AN_OBJECT  | null",
                "NOT_AN_OBJECT  | \"canary\"",
                "NOT_AN_OBJECT  | [{\"voiceId\":\"canary\"},{\"voiceId\":\"canary\"}]",
                "NAME_TWICE     | {\"voiceId\":\"canary\",\"voiceId\":\"canary\"}",
                "NAME_TWICE     | {\"voiceId\":\"canary\",\"new\":1,\"new\":2}",
                "NAME_TWICE     | {\"voiceId\":\"canary\",\"new\":1,\"n\\u0065w\":2}",
                "NO_ID          | {}",
                "NO_ID          | {\"voiceId\":null}",
                "NO_ID          | {\"voiceId\":\" \"}",
                "NO_ID          | {\"voiceId\":{}}",
                "NO_ID          | {\"voiceid\":\"canary\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\n\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\u001B[2K\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\u0085\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\u2028\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\u202E\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\u0000\"}",
                "UNFIT_ID       | {\"voiceId\":\"canary\\ud800\"}",
            })
    void oneThatCannotBeReadDoesNotCostItsNeighbours(ReportFault fault, String odd) {
        assertToldBetweenItsNeighbours(fault, odd);
    }

    @Test
    void limitsOfTheParserAreThoseOfOneReport() {
        assertToldBetweenItsNeighbours(ReportFault.NOT_JSON, "{\"voiceId\":" + "9".repeat(1001) + "}");
        assertToldBetweenItsNeighbours(ReportFault.NOT_JSON, "{\"new\":" + "[".repeat(2000) + "]".repeat(2000) + "}");
        assertToldBetweenItsNeighbours(ReportFault.UNFIT_ID, "{\"voiceId\":\"" + "9".repeat(129) + "\"}");
    }

    @Test
    void bytesThatAreNoTextAreTheFaultOfOneReport() {
        byte[] push = ("[" + FIRST + ",{\"voiceId\":\"~\"}," + LAST + "]").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < push.length; i++) {
            push[i] = push[i] == '~' ? (byte) 0xE9 : push[i];
        }

        assertThat(pushes.push(Pushes.PATH, push)).returns(2, PushAnswer::taken).returns(200, PushAnswer::status);
        assertThat(pushes.outcomes.get(1)).hasToString("Unreadable[position=1, fault=NOT_JSON]");
    }

    private void assertToldBetweenItsNeighbours(ReportFault fault, String odd) {
        for (String shape :
                List.of("[%s,%s,%s]", "{\"array\":[%s, %s ,%s]}", "{\"n\":1,\"array\":[%s,\n%s,%s],\"m\":[2]}")) {
            Pushes fresh = new Pushes();
            PushAnswer answer = fresh.push(shape.formatted(FIRST, odd, LAST));

            assertThat(answer).returns(200, PushAnswer::status).returns(2, PushAnswer::taken);
            assertThat(answer.unreadable()).isEqualTo(1);
            assertThat(fresh.outcomes).hasSize(3);
            assertThat(fresh.outcomes.get(0)).isInstanceOf(ReportOutcome.Answered.class);
            assertThat(fresh.outcomes.get(1))
                    .hasToString("Unreadable[position=1, fault=" + fault + "]")
                    .isInstanceOfSatisfying(
                            ReportOutcome.Unreadable.class,
                            unreadable -> assertThat(unreadable.content()).isEqualTo(odd));
            assertThat(fresh.outcomes.get(1).next()).isEqualTo(ReportStep.CLARIFY);
            assertThat(fresh.outcomes.get(2)).isInstanceOf(ReportOutcome.Answered.class);
        }
    }

    /** What came whole is taken, and the service asked to send the push again: the rest may come whole then. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s",
                "[%s,%s,",
                "[%s,%s,{",
                "[%s,%s,{\"voiceId\":\"canary",
                "[%s,%s,{\"voiceId\":\"canary\\",
                "[%s,%s,{\"voiceId\":{\"canary\":1,{\"voiceId\":\"3\"}]",
                "[%s,%s]]",
                "[%s,%s] []",
                "{\"array\":[%s,%s]",
                "{\"array\":[%s,%s],",
                "{\"array\":[%s,%s],\"array\":[]}",
                "{\"array\":[%s],%s]}",
                "{\"array\":[%s] %s]}",
                "{\"array\":[%s],\"new\",%s]}",
                "{\"array\":[%s,%s]} canary"
            })
    void aListThatBreaksOffComesAgain(String shape) {
        PushAnswer answer = pushes.push(shape.formatted(FIRST, LAST));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.taken()).isBetween(1, 2);
        assertThat(pushes.outcomes).last().hasToString("Unreadable[position=" + answer.taken() + ", fault=BROKEN_OFF]");

        PushAnswer again = pushes.push("[" + FIRST + "," + LAST + "]");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.duplicates()).isEqualTo(answer.taken());
        assertThat(again.taken() + answer.taken()).isEqualTo(2);
    }

    @Test
    void aPushIsNotCutWithinTexts() {
        pushes.push("[" + FIRST.replace("\"type\":1", "\"calledInfo\":\"],}\\\"},{\\\"voiceId\\\":\\\"3\"") + "]");

        assertThat(pushes.outcomes).singleElement().isInstanceOf(ReportOutcome.Answered.class);
    }

    /** The second says something else than the first. */
    @ParameterizedTest
    @MethodSource("changes")
    void aChangedReportIsToldAsThat(String change) {
        pushes.push("[" + FIRST + "]");
        PushAnswer answer = pushes.push("[" + change + "]");

        assertThat(answer).returns(200, PushAnswer::status).returns(1, PushAnswer::taken);
        assertThat(pushes.outcomes).last().isInstanceOfSatisfying(ReportOutcome.Changed.class, changed -> {
            assertThat(changed.next()).isEqualTo(ReportStep.CLARIFY);
            assertThat(changed.now()).isNotInstanceOf(ReportOutcome.Changed.class);
        });
    }

    static List<String> changes() {
        return List.of(
                FIRST.replace("205", "206"),
                FIRST.replace("205", "99999"),
                FIRST.replace(NUMBER, "460000000"),
                FIRST.replace(",\"intentCode\":\"205\"", ""),
                FIRST.replace("\"type\":1", "\"type\":1,\"cost\":\"0.1\""));
    }

    /** The same, in whatever form, and the old one after the changed one. */
    @Test
    void theSameAgainIsADuplicate() {
        pushes.push("[" + FIRST + "," + FIRST.replace("205", "206") + "]");
        List<String> same = List.of(
                FIRST,
                FIRST.replace("205", "206"),
                FIRST.replace("\"1\"", "1"),
                FIRST.replace("\"type\":1", "\"new\":[7],\"type\" : \"1\""),
                FIRST.replace("\"type\":1,", "").replace("}", ",\"type\":1}"));
        PushAnswer answer = pushes.push("[" + String.join(",", same) + "]");

        assertThat(answer.duplicates()).isEqualTo(same.size());
        assertThat(pushes.outcomes.subList(2, 2 + same.size())).allMatch(ReportOutcome.Duplicate.class::isInstance);
    }

    /** With a memory that outlives the process, the push of before the restart is not taken again. */
    @Test
    void aRestartForgetsNothingIfTheMemoryDoesNot() {
        TakenReports kept = TakenReports.inMemory(10);
        new Pushes(builder -> builder.memory(kept)).push("[" + FIRST + "]");
        Pushes restarted = new Pushes(builder -> builder.memory(kept));
        restarted.push("[" + FIRST + "," + FIRST.replace("205", "206") + "]");

        assertThat(restarted.outcomes.get(0)).isInstanceOf(ReportOutcome.Duplicate.class);
        assertThat(restarted.outcomes.get(1)).isInstanceOf(ReportOutcome.Changed.class);
    }

    @Test
    void aChangeThatCouldNotBeStoredComesAgain() {
        AtomicBoolean down = new AtomicBoolean();
        List<ReportOutcome<Long>> stored = new ArrayList<>();
        ReportReceiver<Long> receiver = ReportReceiver.<Long>at(Pushes.PATH, report -> List.of(7L), outcome -> {
                    if (down.get()) {
                        throw new IllegalStateException("no database");
                    }
                    stored.add(outcome);
                })
                .memory(TakenReports.inMemory(10))
                .build();
        String change = FIRST.replace("205", "206");
        Pushes.push(receiver, FIRST);
        down.set(true);
        assertThat(Pushes.push(receiver, change).status()).isEqualTo(500);

        down.set(false);
        Pushes.push(receiver, change);
        assertThat(stored).last().isInstanceOf(ReportOutcome.Changed.class);
    }
}
