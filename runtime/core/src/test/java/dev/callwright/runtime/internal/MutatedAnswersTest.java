package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Answers with bytes that were changed, lost, doubled and mixed: the reader throws nothing, and takes nothing for a
 * success that another strict parser does not. {@code -Dfuzz.answers} says how many, {@code -Dfuzz.seed} where to
 * start.
 */
class MutatedAnswersTest {

    private static final List<byte[]> SEEDS = List.of(
            bytes("{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}"),
            bytes("{\"code\":0,\"data\":9223372036854775807}"),
            bytes("{\"status\":\"-41\",\"reason\":\"task name exists\"}"),
            bytes("{\"code\":\"0\",\"status\":0,\"data\":{\"a\":[1,2.5e3,null]}}"),
            bytes("{\"x\":\"\\u0030\\n\\\"\",\"code\":\"-22\",\"data\":[]}"),
            bytes("{\"msg\":\"\u00c3\u00a9\u00f0\u009f\u0098\u0080\",\"code\":\"-16\",\"data\":true}"),
            bytes("<html><body>502 Bad Gateway</body></html>"));

    private static final byte[] TOKENS = bytes("{}[]\",:0123456789-+.eE\\u/ntfx \u00ff\u0000\u00c3\n");

    @Test
    void noAnswerIsMisread() {
        long first = Long.getLong("fuzz.seed", 0);
        long count = Long.getLong("fuzz.answers", 500_000);
        long successes = 0;
        for (long seed = first; seed < first + count; seed++) {
            byte[] answer = mutated(new SplittableRandom(seed));
            Optional<AnswerEnvelope> envelope = read(answer, seed);
            if (envelope.isPresent() && envelope.get().code().equals("0")) {
                successes++;
                assertThat(OtherParser.saysSuccess(answer))
                        .as("seed %d: %s", seed, hex(answer))
                        .isTrue();
            }
        }
        assertThat(successes).as("mutations that leave a success").isBetween(count / 50, count / 2);
    }

    private static Optional<AnswerEnvelope> read(byte[] answer, long seed) {
        try {
            return EnvelopeReader.read(answer);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed + ": " + hex(answer), e);
        }
    }

    private static byte[] mutated(SplittableRandom random) {
        byte[] answer = SEEDS.get(random.nextInt(SEEDS.size())).clone();
        for (int left = random.nextInt(4); left >= 0; left--) {
            int at = random.nextInt(answer.length + 1);
            int end = at + random.nextInt(answer.length - at + 1);
            answer = switch (random.nextInt(6)) {
                case 0 -> joined(answer, at, new byte[] {TOKENS[random.nextInt(TOKENS.length)]}, at);
                case 1 -> joined(answer, at, new byte[] {(byte) random.nextInt()}, Math.min(at + 1, answer.length));
                case 2 -> joined(answer, at, new byte[0], Math.min(at + 1 + random.nextInt(3), answer.length));
                case 3 -> joined(answer, at, Arrays.copyOfRange(answer, at, end), at);
                case 4 -> joined(answer, at, SEEDS.get(random.nextInt(SEEDS.size())), end);
                default -> joined(answer, at, bytes(Long.toString(random.nextLong())), at);
            };
        }
        return answer;
    }

    /** Its start, something else, and its end. */
    private static byte[] joined(byte[] answer, int start, byte[] between, int end) {
        byte[] joined = Arrays.copyOf(answer, start + between.length + answer.length - end);
        System.arraycopy(between, 0, joined, start, between.length);
        System.arraycopy(answer, end, joined, start + between.length, answer.length - end);
        return joined;
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(ISO_8859_1);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
