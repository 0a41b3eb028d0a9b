package dev.callwright.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.NextStep;
import dev.callwright.runtime.ReadOutcome;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.ClockSkew;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import dev.callwright.runtime.TaskId;
import dev.callwright.runtime.TaskQuery;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server answers has its type, in time and in 64 MB. Only what cannot be misread is a success. */
class HostileServerTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 411, 413, 414, 415, 429);

    /** A page of nothing, or a change that is done; as long as the answer to a create. */
    private static final String OTHERS = "{\"code\":\"0\",\"data\":{\"records\":[        ]}}";

    private static Uncaught uncaught;

    private AnswerServer server;
    private CallwrightClient client;

    @BeforeAll
    static void watch() {
        uncaught = new Uncaught();
    }

    @AfterAll
    static void nothingWasThrownWhereNobodyCatches() {
        uncaught.close();
        assertThat(uncaught.seen()).isEmpty();
    }

    @BeforeEach
    void start() throws IOException {
        server = new AnswerServer();
        client = server.clientBuilder().callTimeout(TIMEOUT).build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static List<Hostile> answers() {
        List<Hostile> answers = new ArrayList<>(HostileBodies.all());
        answers.addAll(HostileHttp.all());
        return answers;
    }

    @Test
    void theTableIsComplete() {
        assertThat(answers()).extracting(Hostile::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(250);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void hasItsType(Hostile hostile) {
        long start = System.nanoTime();
        SubmitOutcome outcome = submit(hostile.answer());

        assertThat(outcome).isInstanceOf(hostile.outcome());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT);
        assertThat(server.posts).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void hasItsTypeForWhoeverDoesNotWait(Hostile hostile) {
        server.answer = hostile.answer();

        assertThat(client.submitAsync(Debtor.task(), Debtor.MAPPER, Debtor.many(1)))
                .succeedsWithin(TIMEOUT)
                .isInstanceOf(hostile.outcome());
    }

    static List<Hostile> answersToOthers() {
        return HostileHttp.allWith(OTHERS);
    }

    @ParameterizedTest
    @MethodSource("answersToOthers")
    void tellsALookUpNothingThatIsInDoubt(Hostile hostile) {
        server.answer = hostile.answer();
        LocalDateTime now = LocalDateTime.of(2024, 1, 1, 0, 0);

        assertThat(client.tasks().page(TaskQuery.createdBetween(now, now), 1))
                .isInstanceOf(
                        hostile.outcome() == Accepted.class
                                ? ReadOutcome.Success.class
                                : hostile.outcome() == ClockSkew.class
                                        ? ReadOutcome.Refused.class
                                        : ReadOutcome.Unanswered.class);
        assertThat(server.posts).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("answersToOthers")
    void leavesAChangeInDoubt(Hostile hostile) {
        server.answer = hostile.answer();

        assertThat(client.tasks().cancel(List.of(new TaskId(1))))
                .isInstanceOf(
                        hostile.outcome() == Accepted.class
                                ? ChangeOutcome.Done.class
                                : hostile.outcome() == ClockSkew.class
                                        ? ChangeOutcome.Refused.class
                                        : ChangeOutcome.Unknown.class);
        assertThat(server.posts).hasValue(1);
    }

    @Test
    void anAnswerCutAtAnyByteIsADoubt() {
        for (int length = 0; length < Answers.ACCEPTED.length(); length++) {
            String cut = Answers.ACCEPTED.substring(0, length);

            assertThat(answered(cut)).as("%d bytes", length).isInstanceOf(Unknown.class);
        }
        assertThat(answered(Answers.ACCEPTED)).isInstanceOf(Accepted.class);
    }

    @Test
    void everyStatusWithoutTheServicesAnswerIsADoubt() {
        finalStatuses().forEach(status -> {
            SubmitOutcome outcome = answered(Answers.status(status, "", "<html>"));

            assertThat(outcome).as("%d", status).isInstanceOf(Unknown.class);
            assertThat(outcome.next()).isEqualTo(NextStep.LOOK_UP);
        });
    }

    @Test
    void everyStatusButSuccessMakesASuccessADoubt() {
        finalStatuses()
                .forEach(status -> assertThat(answered(Answers.status(status, "", Answers.ENVELOPE)))
                        .as("%d", status)
                        .isInstanceOf(
                                status / 100 == 2 && status != 204 && status != 205 ? Accepted.class : Unknown.class));
    }

    @Test
    void aRefusalCountsUnderSuccessAndUnderTheErrorsThatARefusalMayHave() {
        String refusal = "{\"code\":\"" + CreateTaskStatus.AUTHENTICATION_ERROR.code() + "\"}";
        finalStatuses().forEach(status -> {
            boolean heard = REFUSALS.contains(status) || (status / 100 == 2 && status != 204 && status != 205);

            assertThat(answered(Answers.status(status, "", refusal)))
                    .as("%d", status)
                    .isInstanceOf(heard ? Rejected.class : Unknown.class);
        });
    }

    @Test
    void anInterimStatusIsWaitedBehindOrADoubt() {
        for (int status = 100; status < 200; status++) {
            String interim = Answers.head(status, "");

            assertThat(answered(interim)).as("%d", status).isInstanceOf(Unknown.class);
            assertThat(answered(interim + Answers.ACCEPTED))
                    .as("%d", status)
                    .isInstanceOf(status == 101 ? Unknown.class : Accepted.class);
        }
    }

    private static IntStream finalStatuses() {
        return IntStream.rangeClosed(200, 599);
    }

    private SubmitOutcome answered(String answer) {
        return submit(Hostile.raw("", SubmitOutcome.class, answer).answer());
    }

    private SubmitOutcome submit(Fault.Script answer) {
        server.posts.set(0);
        server.answer = answer;
        SubmitOutcome outcome = client.submit(Debtor.task(), Debtor.MAPPER, Debtor.many(1));
        assertThat(server.posts).hasValue(1);
        return outcome;
    }
}
