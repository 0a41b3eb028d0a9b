package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.callwright.contract.CancelTasksStatus;
import dev.callwright.contract.StatusMeaning;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.ChangeOutcome.Done;
import dev.callwright.runtime.ChangeOutcome.NotSent;
import dev.callwright.runtime.ChangeOutcome.Refused;
import dev.callwright.runtime.ChangeOutcome.Unknown;
import dev.callwright.runtime.TaskId;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a cancellation happened: said only where it is known. */
class ChangeOutcomeTest {

    private static final List<TaskId> TASKS = List.of(new TaskId(123), new TaskId(456), new TaskId(123));

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theRequestNamesEveryTaskOnce() {
        service.answers("{\"code\":\"0\",\"msg\":\"success\",\"data\":null}");

        assertThat(cancel()).isEqualTo(new Done());
        assertThat(service.arrived().getBody().utf8()).isEqualTo("{\"taskIdList\":[123,456]}");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeLeadsToWhatItMeans(CancelTasksStatus status) {
        service.answers("{\"code\":\"" + status.code() + "\",\"msg\":\"text\"}");

        ChangeOutcome outcome = cancel();

        if (status.meaning() == StatusMeaning.ACCEPTED) {
            assertThat(outcome).isEqualTo(new Done());
        } else if (status.meaning() == StatusMeaning.UNKNOWN) {
            assertThat(outcome).isInstanceOfSatisfying(Unknown.class, unknown -> {
                assertThat(unknown.status()).contains(status);
                assertThat(unknown.message()).isEqualTo("text");
                assertThat(unknown.evidence().code()).contains(status.code());
            });
        } else {
            assertThat(outcome).isEqualTo(new Refused(status, "text"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"code\":\"-4711\"}", "{\"code\":\"0\",\"status\":\"-1\"}", "{\"code\":\"0\"}x", "[]"
            })
    void anAnswerThatDoesNotTellIsADoubt(String body) {
        service.answers(body);

        assertThat(cancel()).isInstanceOf(Unknown.class);
        assertThat(service.posts()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 400, 403, 408, 429, 500, 503})
    void anHttpErrorIsADoubtAndNoReasonToRepeat(int status) {
        service.answers(new MockResponse.Builder()
                        .code(status)
                        .setHeader("Retry-After", "0")
                        .setHeader("Location", service.server.url("/again"))
                        .body("{\"code\":\"-22\"}")
                        .build())
                .answers("{\"code\":\"0\"}");

        assertThat(cancel())
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.evidence().httpStatus()).hasValue(status));
        assertThat(service.posts()).isOne();
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestIsADoubt() {
        service.answers(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .answers("{\"code\":\"0\"}");

        assertThat(cancel()).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.evidence().bodyComplete()).isTrue();
            assertThat(unknown.evidence().bytesSent()).isPositive();
            assertThat(unknown.evidence().cause()).isPresent();
        });
        assertThat(service.posts()).isOne();
    }

    @Test
    void aSuccessBeforeTheRequestWasReadIsADoubt() {
        List<TaskId> more = LongStream.range(0, 1_000_000)
                .mapToObj(i -> new TaskId(Integer.MAX_VALUE - i))
                .toList(); // Than the buffers of both sides hold.
        try (RawService hasty = new RawService((body, length, answer, socket) -> {
            answer.write("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"code\":\"0\"}".getBytes(US_ASCII));
            answer.flush();
        })) {
            assertThat(hasty.clientBuilder().build().tasks().cancel(more))
                    .isInstanceOfSatisfying(
                            Unknown.class,
                            unknown -> assertThat(unknown.evidence().bodyComplete())
                                    .isFalse());
        }
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsADoubt() {
        service.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(service.clientBuilder()
                        .callTimeout(Duration.ofMillis(300))
                        .build()
                        .tasks()
                        .cancel(TASKS))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aServiceThatIsNotThereGotNothing() {
        service.close();

        assertThat(cancel()).isEqualTo(new NotSent("java.net.ConnectException"));
    }

    @Test
    void anInterruptedThreadSendsNothingAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThat(cancel()).isEqualTo(new NotSent("java.lang.InterruptedException"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(service.posts()).isZero();
    }

    @Test
    void nothingToCancelIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.client().tasks().cancel(List.of()))
                .withMessageStartingWith("[callwright/no-task]");
    }

    private ChangeOutcome cancel() {
        return service.client().tasks().cancel(TASKS);
    }
}
