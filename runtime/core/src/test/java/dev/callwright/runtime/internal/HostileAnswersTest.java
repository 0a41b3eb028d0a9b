package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.AcceptedWithoutId;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAnswersTest {

    private static final String SUCCESS = "{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}";

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html>",
                "null",
                "\"0\"",
                "0",
                "[]",
                "[{\"code\":\"0\",\"data\":1}]",
                "{}",
                "\uFEFF{\"code\":\"0\",\"data\":1}",
                "{\"code\":\"0\",\"data\":1}x",
                "{\"code\":\"0\",\"data\":1} {\"code\":\"0\",\"data\":1}",
                "{\"data\":1}",
                "{\"code\":null,\"data\":1}",
                "{\"code\":true,\"data\":1}",
                "{\"code\":0.0,\"data\":1}",
                "{\"code\":-0,\"data\":1}",
                "{\"code\":00,\"data\":1}",
                "{\"code\":\"00\",\"data\":1}",
                "{\"code\":\" 0\",\"data\":1}",
                "{\"code\":\"+0\",\"data\":1}",
                "{\"code\":\"\u0660\",\"data\":1}",
                "{\"code\":[\"0\"],\"data\":1}",
                "{\"code\":{\"code\":\"0\"},\"data\":1}",
                "{\"code\":99999999999999999999999,\"data\":1}",
                "{\"code\":\"0\",\"status\":\"-41\",\"data\":1}",
                "{\"code\":null,\"status\":\"0\",\"data\":1}",
                "{\"code\":true,\"status\":\"0\",\"data\":1}",
                "{\"code\":0.0,\"status\":0,\"data\":1}",
                "{\"code\":\"0\",\"status\":false,\"data\":1}",
                "{\"code\":{},\"status\":\"-22\"}",
                "{\"code\":\"0\",\"code\":\"-41\",\"data\":1}",
                "{\"code\":\"0\",\"code\":\"0\",\"data\":1}",
                "{'code':'0','data':1}",
                "{\"code\":\"0\",\"data\":NaN}",
            })
    void whatIsNotExactlyOneEnvelopeIsADoubt(String body) {
        assertThat(service.answers(body).submit()).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"123\"",
                "1.9",
                "1.0",
                "9223372036854775808",
                "1e400",
                "1e2",
                "-1",
                "0",
                "{}",
                "[1]",
                "true"
            })
    void anIdThatIsNoPositiveWholeNumberDoesNotUndoTheAcceptance(String data) {
        assertThat(service.answers("{\"code\":\"0\",\"data\":" + data + "}").submit())
                .isInstanceOf(AcceptedWithoutId.class);
    }

    @Test
    void anIdOfAThousandDigitsDoesNotUndoTheAcceptance() {
        assertThat(service.answers("{\"code\":\"0\",\"data\":" + "1".repeat(1_001) + "}")
                        .submit())
                .isInstanceOf(AcceptedWithoutId.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2147483648", "9223372036854775807"})
    void anIdMayBeAsLargeAsALong(String data) {
        SubmitOutcome outcome =
                service.answers("{\"code\":0,\"data\":" + data + "}").submit();

        assertThat(((Accepted) outcome).keyId().value()).isEqualTo(Long.parseLong(data));
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(service.answers("{\"traceId\":{\"code\":\"-1\",\"a\":[1]},\"code\":\"0\",\"data\":5}")
                        .submit())
                .isInstanceOf(Accepted.class);
    }

    @Test
    void anAnswerCutAtAnyByteIsADoubt() {
        for (int length = 0; length < SUCCESS.length(); length++) {
            assertThat(EnvelopeReader.read(SUCCESS.substring(0, length).getBytes(ISO_8859_1)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        assertThat(EnvelopeReader.read(SUCCESS.getBytes(ISO_8859_1))).isPresent();
    }

    @Test
    void otherEncodingsAreADoubt() {
        assertThat(EnvelopeReader.read(SUCCESS.getBytes(UTF_16))).isEmpty();
        assertThat(EnvelopeReader.read("{\"code\":\"0\",\"msg\":\"é\"}".getBytes(ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void deepNestingIsADoubt() {
        assertThat(service.answers("{\"code\":\"0\",\"x\":" + "[".repeat(100_000))
                        .submit())
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"data\":%s%s", "\"%s%s\":0"})
    void whatIsDeepOrLongBesideACodeDoesNotHideIt(String member) {
        String deep = member.formatted("[".repeat(40_000), "]".repeat(40_000));

        assertThat(service.answers("{\"code\":\"-22\"," + deep + "}").submit()).isInstanceOf(Rejected.class);
    }

    @Test
    void anAnswerLargerThanAMebibyteIsADoubt() {
        String padded = SUCCESS + " ".repeat(Answer.MAX_BYTES - SUCCESS.length());

        assertThat(service.answers(padded).submit()).isInstanceOf(Accepted.class);
        assertThat(service.answers(padded + " ").submit()).isInstanceOf(Unknown.class);
    }

    @Test
    void aLargeErrorPageIsNotReadEither() {
        MockResponse page = new MockResponse.Builder()
                .code(502)
                .body(new Buffer().writeUtf8("x".repeat(20 * Answer.MAX_BYTES)))
                .build();

        assertThat(service.answers(page).submit()).isInstanceOf(Unknown.class);
    }

    @Test
    void aCompressedAnswerThatNobodyAskedForIsADoubt() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SUCCESS.getBytes(ISO_8859_1));
        }
        MockResponse answer = new MockResponse.Builder()
                .setHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(packed.toByteArray()))
                .build();

        assertThat(service.answers(answer).submit()).isInstanceOf(Unknown.class);
    }
}
