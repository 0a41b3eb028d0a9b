package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests of which the client does not learn what became of them. */
@Timeout(30)
class UncertainRequestTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final SandboxBuilder settings = Sandbox.builder().clock(new Clock() {
        @Override
        public Instant instant() {
            return time.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aCreateMayBeAppliedLater() throws IOException {
        try (Sandbox sandbox = settings.start()) {
            sandbox.inject(Fault.appliedLater(Duration.ofMinutes(20)));
            assertThat(raw(sandbox, Body.of("a task"), 0)).isEmpty();

            sandbox.advance(Duration.ofMinutes(20).minusSeconds(1));
            assertThat(sandbox.tasks()).isEmpty();
            sandbox.advance(Duration.ofSeconds(1));
            assertThat(sandbox.tasks("a task")).hasSize(1);
            assertThat(sandbox.calls()).isEqualTo(1);
        }
    }

    @Test
    void aLateCreateFindsANameThatWasTakenMeanwhile() throws IOException {
        try (Sandbox sandbox = settings.start()) {
            sandbox.inject(Fault.appliedLater(Duration.ofMinutes(20)));
            raw(sandbox, Body.of("a task"), 0);
            assertThat(submit(sandbox, Body.of("a task"), 0)).contains("\"code\":\"0\"");
            sandbox.completeCalls();
            assertThat(sandbox.tasks()).hasSize(1);
            assertThat(sandbox.lastRefusal())
                    .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("-41"));
        }
    }

    @ParameterizedTest
    @CsvSource({"-600, false, 1", "-601, false, 0", "-601, true, 1"})
    void aLateCreateIsRefusedIfItsTimestampHasExpiredByThenUnlessToldOtherwise(
            long signed, boolean unchecked, int tasks) throws IOException {
        try (Sandbox sandbox = assuming(unchecked, Assumption.LATE_TIMESTAMPS_NOT_CHECKED)) {
            sandbox.inject(Fault.appliedLater(Duration.ofMinutes(20)));
            raw(sandbox, Body.of("a task"), signed);
            sandbox.completeCalls();
            assertThat(sandbox.tasks()).hasSize(tasks);
        }
    }

    @Test
    void whatWasLostMayBeProcessedLateAsARule() throws IOException {
        try (Sandbox sandbox = settings.lateProcessing(Duration.ofMinutes(5)).start()) {
            sandbox.inject(Fault.lostAnswer().beforeAcceptance());
            assertThat(raw(sandbox, Body.of("a task"), 0)).isEmpty();
            assertThat(sandbox.tasks()).isEmpty();
            sandbox.advance(Duration.ofMinutes(5));
            assertThat(sandbox.tasks()).hasSize(1);
        }
    }

    @Test
    void theSandboxsClockMovesLateCreatesToo() throws IOException {
        try (Sandbox sandbox = settings.start()) {
            sandbox.inject(Fault.appliedLater(Duration.ofMinutes(20)));
            raw(sandbox, Body.of("a task"), 0);
            time.set(NOW.plus(Duration.ofMinutes(20)));
            assertThat(sandbox.calls()).isEqualTo(1);
        }
    }

    @Test
    void aRequestDeliveredTwiceIsAnsweredForTheSecondTime() {
        try (Sandbox sandbox = settings.start()) {
            sandbox.inject(Fault.deliveredTwice());
            assertThat(submit(sandbox, Body.of("a task"), 0)).contains("\"code\":\"-41\"");
            assertThat(sandbox.tasks()).hasSize(1);
        }
    }

    @Test
    void aRequestDeliveredTwiceBecomesTwoTasksIfNamesAreRacy() {
        try (Sandbox sandbox = assuming(true, Assumption.RACY_NAMES)) {
            sandbox.inject(Fault.deliveredTwice());
            assertThat(submit(sandbox, Body.of("a task"), 0)).contains("\"data\":123124");
            assertThat(sandbox.mostTasksOfOneName()).isEqualTo(2);
            assertThat(sandbox.callsTo("463200000007")).isEqualTo(2);
        }
    }

    @Test
    void aTaskMayBeAcceptedInPartWithoutAnAnswer() throws IOException {
        try (Sandbox sandbox = settings.start()) {
            sandbox.inject(Fault.acceptedInPart(3));
            assertThat(raw(sandbox, Body.of("a task").callees(10), 0)).isEmpty();
            RawRequest.await(() -> !sandbox.tasks().isEmpty());
            assertThat(sandbox.tasks().get(0).callees()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 4"})
    void whatArrivedOfABrokenUploadIsATaskOnlyIfToldSo(boolean accepted, int callees) throws IOException {
        try (Sandbox sandbox = assuming(accepted, Assumption.BROKEN_UPLOADS_ACCEPTED)) {
            TestClient client = new TestClient(sandbox);
            String body = Body.of("a task").callees(10).toString();
            RawRequest.open(
                            sandbox,
                            client.signed(body, NOW.getEpochSecond()).build(),
                            body,
                            "{\"calleeNumber\":\"" + Body.number(4))
                    .close();
            if (accepted) {
                RawRequest.await(() -> !sandbox.tasks().isEmpty());
            }
            assertThat(submit(sandbox, Body.of("another"), 0)).contains("\"code\":\"0\"");
            assertThat(sandbox.tasks("a task").stream()
                            .mapToInt(task -> task.callees())
                            .sum())
                    .isEqualTo(callees);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, -16"})
    void aTimestampThatExpiresDuringTheUploadIsRefusedOnlyIfToldSo(boolean after, String code) throws IOException {
        try (Sandbox sandbox = assuming(after, Assumption.TIMESTAMP_CHECKED_AFTER_UPLOAD)) {
            TestClient client = new TestClient(sandbox);
            String body = Body.of("a task").toString();
            long signed = NOW.minus(HALF_AN_HOUR).getEpochSecond();
            try (RawRequest request =
                    RawRequest.open(sandbox, client.signed(body, signed).build(), body, "\"numberInfoList\"")) {
                time.set(NOW.plusSeconds(1));
                request.sendRest();
                assertThat(request.response()).contains("\"code\":\"" + code + "\"");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FUTURE_TIMESTAMPS_REFUSED, 0, 0",
        "FUTURE_TIMESTAMPS_REFUSED, 1, -16",
        "FUTURE_TIMESTAMPS_REFUSED, -1800, 0",
        "FUTURE_TIMESTAMPS_ACCEPTED, 86400, 0",
        "FUTURE_TIMESTAMPS_ACCEPTED, -1801, -16",
    })
    void theWindowOfTimestampsMayBeOneSided(Assumption assumption, long signed, String code) {
        try (Sandbox sandbox = assuming(true, assumption)) {
            assertThat(submit(sandbox, Body.of("a task"), signed)).contains("\"code\":\"" + code + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"INVALID_CALLEES_DROPPED, 3", "REPEATED_NUMBERS_DROPPED, 4"})
    void calleesMayBeDropped(Assumption assumption, int callees) {
        Body body = Body.of("a task").callees(5).with("/numberInfoList/1/calleeNumber", "\"" + Body.number(0) + "\"");
        if (assumption == Assumption.INVALID_CALLEES_DROPPED) {
            body.with("/numberInfoList/3/calleeNumber", "\"+46\"").with("/numberInfoList/4/calleeNumber", "\"1\"");
        }
        try (Sandbox sandbox = assuming(true, assumption)) {
            assertThat(submit(sandbox, body, 0)).contains("\"code\":\"0\"");
            assertThat(sandbox.tasks().get(0).callees()).isEqualTo(callees);
            assertThat(submit(sandbox, Body.of("b task").with("/numberInfoList/0/calleeNumber", "\"1\""), 0))
                    .contains("\"code\":\"-22\"");
        }
    }

    private static String submit(Sandbox sandbox, Body body, long signed) {
        return TestClient.send(new TestClient(sandbox)
                        .signed(body.toString(), NOW.getEpochSecond() + signed)
                        .build())
                .body();
    }

    private static String raw(Sandbox sandbox, Body body, long signed) throws IOException {
        String text = body.toString();
        try (RawRequest request = RawRequest.open(
                sandbox,
                new TestClient(sandbox)
                        .signed(text, NOW.getEpochSecond() + signed)
                        .build(),
                text,
                "\"numberInfoList\"")) {
            request.sendRest();
            return request.response();
        }
    }

    private Sandbox assuming(boolean other, Assumption assumption) {
        return (other ? settings.assume(assumption) : settings).start();
    }
}
