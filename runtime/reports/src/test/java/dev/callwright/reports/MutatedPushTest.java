package dev.callwright.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever arrives is answered, with nothing thrown and nobody taken for somebody else. */
class MutatedPushTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20261122);
    private static final int PUSHES = 5_000;
    private static final String[] PARTS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\u0000",
        "\\ud800",
        "null",
        "-0",
        "1e999999999",
        "1E-999999999",
        "0.0000001",
        "\"voiceId\":",
        "\"array\":",
        "9".repeat(1001),
        "[".repeat(2000),
        "\u0000",
        "\uFFFF",
        "true",
        "\"1630468801000\""
    };

    @Test
    void everyMutationIsAnswered() {
        Random random = new Random(SEED);
        byte[] push = ("{\"array\":[" + Pushes.answered("1", Pushes.NUMBER) + "," + Pushes.answered("2", Pushes.SHARED)
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
        Pushes pushes = new Pushes();
        for (int i = 0; i < PUSHES; i++) {
            byte[] mutation = mutation(push, random);
            PushAnswer answer = pushes.push(Pushes.PATH, mutation);
            assertThat(answer.status()).as("push %d of seed %d", i, SEED).isIn(200, 400);
        }
        assertThat(pushes.outcomes).anyMatch(ReportOutcome.Unreadable.class::isInstance);
    }

    @Test
    void aMutatedReportNeverCostsTheOneBeforeItAndThePushComesAgainIfItCostsTheOneBehindIt() {
        Random random = new Random(SEED);
        byte[] report = Pushes.answered("2", Pushes.SHARED).getBytes(StandardCharsets.UTF_8);
        int whole = 0;
        for (int i = 0; i < PUSHES; i++) {
            ByteArrayOutputStream push = new ByteArrayOutputStream();
            push.writeBytes(
                    ("{\"array\":[" + Pushes.answered("first", Pushes.NUMBER) + ",").getBytes(StandardCharsets.UTF_8));
            push.writeBytes(mutation(report, random));
            push.writeBytes(("," + Pushes.answered("last", Pushes.NUMBER) + "]}").getBytes(StandardCharsets.UTF_8));
            Pushes pushes = new Pushes(builder -> builder.memory(TakenReports.inMemory(10)));
            PushAnswer answer = pushes.push(Pushes.PATH, push.toByteArray());

            assertThat(pushes.outcomes.get(0))
                    .as("push %d of seed %d", i, SEED)
                    .isInstanceOf(ReportOutcome.Answered.class);
            if (answer.status() == 200) {
                whole++;
                assertThat(pushes.outcomes)
                        .last()
                        .as("push %d of seed %d", i, SEED)
                        .isInstanceOf(ReportOutcome.Answered.class);
            }
        }
        assertThat(whole).isGreaterThan(PUSHES / 5);
    }

    private static byte[] mutation(byte[] push, Random random) {
        byte[] mutation = push;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(mutation.length + 1);
            int until = Math.min(mutation.length, at + random.nextInt(12));
            byte[] part = random.nextInt(4) == 0
                    ? new byte[] {(byte) random.nextInt()}
                    : PARTS[random.nextInt(PARTS.length)].getBytes(StandardCharsets.UTF_8);
            byte[] next = Arrays.copyOf(mutation, at + part.length + mutation.length - until);
            System.arraycopy(part, 0, next, at, part.length);
            System.arraycopy(mutation, until, next, at + part.length, mutation.length - until);
            mutation = next;
        }
        return mutation;
    }
}
