package dev.callwright.examples.benchmarks.submit;

import com.sun.management.OperatingSystemMXBean;
import dev.callwright.CallwrightClient;
import dev.callwright.examples.benchmarks.encoding.LoanAccount;
import dev.callwright.examples.benchmarks.encoding.LoanAccountCalleeMapper;
import dev.callwright.examples.benchmarks.encoding.LoanAccounts;
import dev.callwright.runtime.ProgressListener;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.internal.RequestFrame;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A process that measures both passes of a submit, and the same by hand, in turns. */
public final class Passes {

    /** Until the ciphers, hashes and encoders are compiled. */
    private static final int WARMUPS = 8;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final LoanAccount[] accounts;
    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private @Nullable Spent mark;

    private Passes(int callees) {
        this.accounts = LoanAccounts.of(callees);
    }

    /**
     * Measures, and prints a line for each pass: its name, nanoseconds, and nanoseconds of CPU time of the process.
     *
     * @param args the port of a sink, the number of callees, how many rounds
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        new Passes(Integer.parseInt(args[1])).run(Integer.parseInt(args[0]), Integer.parseInt(args[2]));
    }

    private void run(int port, int rounds) throws IOException, GeneralSecurityException {
        Path file = Files.createTempFile("by-hand", null);
        try (CallwrightClient client = SinkClient.of(port)) {
            ByHand byHand = new ByHand(new RequestFrame(SinkClient.APP_ID, SinkClient.task("by-hand")), accounts, file);
            byte[] body = byHand.encode();
            check(body, byHand.freeze());
            RawRequest raw = new RawRequest(port);
            for (int round = -WARMUPS; round < rounds; round++) {
                boolean measured = round >= 0;
                begin();
                byHand.encodeAlone();
                end(Pass.ENCODE, measured);
                byHand.freeze();
                end(Pass.FREEZE_BY_HAND, measured);
                submit(client, measured);
                begin();
                raw.send(body);
                end(Pass.SEND_PREPARED, measured);
                raw.send(body.length, byHand::read);
                end(Pass.SEND_BY_HAND, measured);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** All ways have the same bytes, and the sink's side sees them. */
    private void check(byte[] body, String frozenByHand) throws IOException, GeneralSecurityException {
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        MessageDigest arrived = MessageDigest.getInstance("SHA-256");
        Sink.Watcher hashing = new Sink.Watcher() {
            @Override
            public void took(byte[] bytes, int from, int count) {
                arrived.update(bytes, from, count);
            }
        };
        try (Sink sink = Sink.start(hashing);
                CallwrightClient client = SinkClient.of(sink.port())) {
            String submitted = accepted(client, ProgressListener.NONE).sha256();
            String sent = HexFormat.of().formatHex(arrived.digest());
            new RawRequest(sink.port()).send(body);
            String sentRaw = HexFormat.of().formatHex(arrived.digest());
            if (!expected.equals(submitted)
                    || !expected.equals(sent)
                    || !expected.equals(sentRaw)
                    || !expected.equals(frozenByHand)) {
                throw new IllegalStateException("the ways do not send the same bytes");
            }
        }
    }

    private void submit(CallwrightClient client, boolean measured) {
        begin();
        accepted(client, new ProgressListener() {
            @Override
            public void frozen(long callees) {
                if (callees == accounts.length) {
                    end(Pass.FREEZE, measured);
                }
            }
        });
        end(Pass.SEND, measured);
    }

    private SubmitOutcome.Accepted accepted(CallwrightClient client, ProgressListener progress) {
        SubmitOutcome outcome = client.submit(
                SinkClient.task("by-hand"),
                new LoanAccountCalleeMapper(),
                Arrays.asList(accounts).iterator(),
                progress);
        if (outcome instanceof SubmitOutcome.Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException(outcome.toString());
    }

    private void begin() {
        mark = new Spent(System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    private void end(Pass pass, boolean measured) {
        Spent before = Objects.requireNonNull(mark);
        long nanos = System.nanoTime() - before.nanos();
        long cpuNanos = SYSTEM.getProcessCpuTime() - before.cpuNanos();
        if (measured) {
            out.println(pass + " " + nanos + " " + cpuNanos);
        }
        begin();
    }

    private record Spent(long nanos, long cpuNanos) {}
}
