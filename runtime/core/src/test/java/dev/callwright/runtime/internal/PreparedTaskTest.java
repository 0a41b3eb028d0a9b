package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.callwright.CallwrightClient;
import dev.callwright.Clients;
import dev.callwright.contract.Limit;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import dev.callwright.runtime.wire.Uncaught;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that is frozen first and sent later. */
class PreparedTaskTest {

    private static final String HASH = "0".repeat(64);

    @Test
    void sendsTheFramedEntriesOnce() throws Exception {
        try (Service service = new Service()) {
            service.accepts();
            CallwrightClient client = service.client();
            PreparedTask task = prepare(client, 1);

            assertThat(task.send(ProgressListener.NONE, Duration.ZERO)).isInstanceOf(Accepted.class);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> task.send(ProgressListener.NONE, Duration.ZERO))
                    .withMessageContaining("[callwright/sent-twice]");

            assertThat(service.posts()).isEqualTo(1);
            assertThat(service.arrived().getBody().utf8())
                    .endsWith("\"numberInfoList\":[{\"calleeNumber\":\"463200000007\"}]}");
        }
    }

    @Test
    void aRequestThatWasHeldUpAfterItWasPreparedIsNotSent() throws Exception {
        try (Service service = new Service()) {
            SettableClock clock = new SettableClock();
            PreparedTask task = prepare(service.clientBuilder().clock(clock).build(), 1);
            clock.pass(SigningTime.LONGEST_HOLD.plusMillis(1));

            assertThat(task.send(ProgressListener.NONE, Duration.ZERO))
                    .isEqualTo(new NotSent("overdue-1", SubmitOutcome.Stage.HELD_UP, HeldUpException.class.getName()));
            assertThat(service.posts()).isZero();
        }
    }

    @Test
    void aRequestIsSignedWithTheTimeAtWhichItWasPrepared() throws Exception {
        try (Service service = new Service()) {
            SettableClock clock = new SettableClock();
            PreparedTask task =
                    prepare(service.accepts().clientBuilder().clock(clock).build(), 1);
            clock.pass(Duration.ofSeconds(90));

            assertThat(task.send(ProgressListener.NONE, Duration.ofMinutes(40))).isInstanceOf(Accepted.class);
            assertThat(service.arrived().getHeaders().get("Timestamp"))
                    .isEqualTo(Long.toString(
                            Service.NOW.plus(Duration.ofMinutes(40)).getEpochSecond()));
        }
    }

    @Test
    void aBodyThatIsHeldUpInTheMiddleEndsThere() throws Exception {
        try (Service service = new Service()) {
            SettableClock clock = new SettableClock();
            CallwrightClient client = service.clientBuilder().clock(clock).build();
            PreparedTask task = Clients.submitter(client)
                    .prepare(frame(client), 1, 2_000_000, HASH, () -> new InputStream() {
                        @Override
                        public int read() {
                            return 'x';
                        }

                        @Override
                        public int read(byte[] into, int from, int count) {
                            clock.pass(Duration.ofMinutes(1)); // Each of the parts that the body is read in.
                            return count;
                        }
                    });

            assertThat(task.send(ProgressListener.NONE, Duration.ZERO)).isInstanceOfSatisfying(Unknown.class, it -> {
                assertThat(it.evidence().bodyComplete()).isFalse();
                assertThat(it.evidence().bytesSent()).isLessThan(2_000_000);
                assertThat(it.evidence().cause()).contains(HeldUpException.class.getName());
            });
        }
    }

    @Test
    void aClockThatStandsStillDoesNotHideThatTimePassed() {
        AtomicLong ticks = new AtomicLong();
        SigningTime signed = SigningTime.now(Clock.fixed(Service.NOW, ZoneOffset.UTC), ticks::get);
        ticks.set(SigningTime.LONGEST_HOLD.toNanos());
        assertThatNoException().isThrownBy(() -> signed.check(SigningTime.LONGEST_HOLD));
        ticks.incrementAndGet();

        assertThatExceptionOfType(HeldUpException.class).isThrownBy(() -> signed.check(SigningTime.LONGEST_HOLD));
    }

    @Test
    void aBodyThatFailsIsADoubtAndIsPrintedNowhere() throws Exception {
        Uncaught uncaught = new Uncaught();
        try (Service service = new Service();
                uncaught) {
            CallwrightClient client = service.client();
            Violations violations = new Violations();
            TaskFrame frame = Clients.submitter(client).frame(Loan.task(), Loan.MAPPER, violations);
            PreparedTask task = Clients.submitter(client).prepare(frame, 1, 10, HASH, () -> {
                throw new IllegalStateException("463200000007");
            });

            assertThat(task.send(ProgressListener.NONE, Duration.ZERO))
                    .isInstanceOfSatisfying(
                            Unknown.class,
                            doubt -> assertThat(doubt.evidence().cause()).contains("java.lang.IllegalStateException"));
        }
        assertThat(uncaught.seen()).isEmpty();
    }

    @Test
    void aDoubtLastsLongerIfOurClockWasLateAndMayBeSetRightMeanwhile() throws Exception {
        try (Service service = new Service()) {
            service.answers(new MockResponse.Builder()
                    .setHeader("Date", "Wed, 01 Sep 2021 05:00:00 GMT")
                    .body("{\"code\":\"-18\"}")
                    .build());

            Unknown outcome = (Unknown) prepare(service.client(), 1).send(ProgressListener.NONE, Duration.ofHours(1));

            assertThat(outcome.notBefore()).isEqualTo(Service.NOW.plus(Duration.ofMinutes(65 + 60)));
        }
    }

    @Test
    void aWrongDateKeepsADoubtOpenForADayAtMost() throws Exception {
        try (Service service = new Service()) {
            service.answers("{\"code\":\"-18\"}");

            Unknown outcome =
                    (Unknown) prepare(service.client(), 1).send(ProgressListener.NONE, Duration.ofDays(60 * 365));

            assertThat(outcome.notBefore())
                    .isEqualTo(Service.NOW.plus(Duration.ofMinutes(65)).plus(Duration.ofDays(1)));
        }
    }

    @Test
    void aTaskTakesNoMoreCalleesThanTheContractAllows() throws Exception {
        try (Service service = new Service()) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> prepare(service.client(), Limit.CALLEES_PER_TASK.max() + 1));
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> prepare(service.client(), 0));
        }
    }

    @Test
    void anEncryptedFileIsReadFromAnyPlaceWhileItGrows(@TempDir Path directory) throws Exception {
        byte[] plain = new byte[100_003];
        new Random(1).nextBytes(plain);
        try (EncryptedFile file = EncryptedFile.in(directory, new SecureRandom())) {
            file.append(plain, 0, 50_001);
            assertThat(readAt(file, 17, 33)).isEqualTo(Arrays.copyOfRange(plain, 17, 50));
            file.append(plain, 50_001, plain.length - 50_001);
            for (int from : new int[] {0, 1, 15, 16, 17, 8192, 50_000, 99_999, 100_003}) {
                assertThat(file.read(from).readAllBytes()).isEqualTo(Arrays.copyOfRange(plain, from, plain.length));
            }
        }
    }

    private static byte[] readAt(EncryptedFile file, long from, int count) throws Exception {
        try (InputStream in = file.read(from)) {
            return in.readNBytes(count);
        }
    }

    private static PreparedTask prepare(CallwrightClient client, long callees) {
        TaskFrame frame = frame(client);
        byte[] entry = "{\"calleeNumber\":\"463200000007\"}".getBytes(US_ASCII);
        byte[] body = new byte[frame.opening().length + entry.length + frame.closing().length];
        System.arraycopy(frame.opening(), 0, body, 0, frame.opening().length);
        System.arraycopy(entry, 0, body, frame.opening().length, entry.length);
        System.arraycopy(frame.closing(), 0, body, body.length - frame.closing().length, frame.closing().length);
        return Clients.submitter(client)
                .prepare(frame, callees, body.length, HASH, () -> new ByteArrayInputStream(body));
    }

    private static TaskFrame frame(CallwrightClient client) {
        Violations violations = new Violations();
        TaskFrame frame = Clients.submitter(client).frame(Loan.task(), Loan.MAPPER, violations);
        assertThat(violations.isEmpty()).isTrue();
        return frame;
    }

    /** A clock that a test moves. */
    private static final class SettableClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Service.NOW);

        void pass(Duration time) {
            now.updateAndGet(it -> it.plus(time));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
