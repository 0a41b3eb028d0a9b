package dev.callwright.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.CallwrightClient;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.NotSent;
import dev.callwright.runtime.wire.Fault.Met;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a server does, a submit is one request at most, says what became of it, and ends in time. The rows are in
 * {@link ConnectFaults}, {@link UploadFaults} and {@link AnswerFaults}.
 */
class WireMatrixTest {

    private static final int AT_ONCE = 8;
    private static final Duration TO_END = Duration.ofSeconds(1);

    @TempDir
    static Path directory;

    private static Elsewhere elsewhere;
    private static ExecutorService submitters;
    private static Canaries canaries;
    private static Uncaught uncaught;

    /** What came of a cell. */
    private record Result(SubmitOutcome outcome, int posts, int http2, boolean met, Duration took) {}

    @BeforeAll
    static void start() throws IOException {
        assertThat(InetAddress.getAllByName("localhost"))
                .as("addresses of localhost: run this with -Djdk.net.hosts.file=src/test/resources/wire/hosts")
                .hasSize(2);
        Identity.trustAuthority(directory);
        elsewhere = new Elsewhere();
        canaries = new Canaries(FaultServer.SECRETS);
        uncaught = new Uncaught();
        submitters = Executors.newFixedThreadPool(AT_ONCE);
    }

    @AfterAll
    static void nothingWentElsewhereAndNothingWasShown() throws IOException {
        submitters.shutdown();
        elsewhere.close();
        uncaught.close();
        canaries.close();
        assertThat(uncaught.seen()).as("what nobody caught").isEmpty();
        assertThat(canaries.found()).as("where a secret was seen").isEmpty();
        assertThat(canaries.bytes()).as("bytes that were searched").isGreaterThan(100_000);
        assertThat(elsewhere.connections).hasValue(0);
        assertThat(elsewhere.bytes).hasValue(0);
    }

    @Test
    void theMatrixIsComplete() {
        assertThat(faults()).extracting(Fault::name).doesNotHaveDuplicates().hasSize(63);
        assertThat(Cell.all(faults())).doesNotHaveDuplicates().hasSize(1_008);
        assertThat(Cell.opposites(faults())).doesNotHaveDuplicates().hasSize(126);
    }

    @TestFactory
    Stream<DynamicTest> everyFaultInTwoOppositeCells() {
        return tests(Cell.opposites(faults()));
    }

    @TestFactory
    @Tag("campaign")
    Stream<DynamicTest> everyFaultInEveryCell() {
        return tests(Cell.all(faults()));
    }

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(ConnectFaults.all());
        faults.addAll(UploadFaults.all());
        faults.addAll(AnswerFaults.all(elsewhere.authority()));
        return faults;
    }

    /** All are under way at once; each test waits for its own. */
    private static Stream<DynamicTest> tests(List<Cell> cells) {
        List<Map.Entry<Cell, Future<Result>>> results = cells.stream()
                .map(cell -> Map.entry(cell, submitters.submit(() -> run(cell))))
                .toList();
        return results.stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(),
                        () -> check(entry.getKey(), entry.getValue().get())));
    }

    private static void check(Cell cell, Result result) {
        assertThat(result.met()).as("the fault was met").isTrue();
        assertThat(result.outcome().getClass()).isIn(cell.outcomes());
        int least = result.outcome() instanceof NotSent || cell.fault().met() == Met.ON_ACCEPT ? 0 : 1;
        assertThat(result.posts()).as("posts").isBetween(least, result.outcome() instanceof NotSent ? 0 : 1);
        assertThat(result.http2()).as("connections of HTTP/2").isZero();
        assertThat(inTime(cell, result)).as("ended in time: %s", result.took()).isTrue();
    }

    private static boolean inTime(Cell cell, Result result) {
        return !cell.fault().stalls() || result.took().compareTo(FaultServer.STALL.plus(TO_END)) < 0;
    }

    private static Result run(Cell cell) throws IOException {
        Result result = attempt(cell);
        // A machine that is slow to connect goes on to the second address, and misses the fault of the first. One that
        // is slow altogether is late; a client that hangs is late every time.
        for (int again = 0; again < 3 && !(result.met() && inTime(cell, result)); again++) {
            result = attempt(cell);
        }
        return result;
    }

    private static Result attempt(Cell cell) throws IOException {
        try (FaultServer server = new FaultServer(cell, "Alt-Svc: h2=\"" + elsewhere.authority() + "\"\r\n")) {
            CallwrightClient client = server.client();
            if (cell.second()) {
                assertThat(submit(client, cell)).isInstanceOf(Accepted.class);
            }
            int before = server.posts.get();
            server.turn();
            long start = System.nanoTime();
            SubmitOutcome outcome = submit(client, cell);
            canaries.see(cell.toString(), outcome);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            boolean met = server.faults.get() > 0;
            return new Result(outcome, server.posts.get() - before, server.http2.get(), met, took);
        }
    }

    private static SubmitOutcome submit(CallwrightClient client, Cell cell) {
        Stream<Debtor> debtors = Debtor.many(cell.fault().callees());
        return cell.async()
                ? client.submitAsync(Debtor.task(), Debtor.MAPPER, debtors).join()
                : client.submit(Debtor.task(), Debtor.MAPPER, debtors);
    }
}
