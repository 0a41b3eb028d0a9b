package dev.callwright.examples.benchmarks.encoding;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Encodes a number of callees, however many distinct accounts there are. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodingBenchmark {

    /** Enough that reading the clock of the thread costs nothing in comparison. */
    static final int CALLEES = 10_000;

    @Param
    Way way = Way.COPYING;

    @Param({"200000", "1000"})
    int entities;

    private LoanAccount @Nullable [] accounts;
    private @Nullable Encoder encoder;
    private final Output output = new Output(null);
    private int next;

    @Setup
    public void prepare() throws IOException {
        accounts = LoanAccounts.of(entities);
        encoder = way.encoder(accounts, output);
    }

    /** One batch; the position goes on from batch to batch, through all accounts. */
    @Benchmark
    public long encode(Spent spent) throws IOException {
        LoanAccount[] all = Objects.requireNonNull(accounts);
        Encoder used = Objects.requireNonNull(encoder);
        int at = next;
        long allocated = Spent.THREADS.getCurrentThreadAllocatedBytes();
        long cpu = Spent.THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < CALLEES; i++) {
            used.encode(all[at], output);
            at = at + 1 == all.length ? 0 : at + 1;
        }
        spent.cpuNanos += Spent.THREADS.getCurrentThreadCpuTime() - cpu;
        spent.allocatedBytes += Spent.THREADS.getCurrentThreadAllocatedBytes() - allocated;
        spent.callees += CALLEES;
        next = at;
        return output.total();
    }

    /**
     * Of the thread that encodes, in one iteration: it holds still where others share the machine, wall time does not.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {

        static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        public long cpuNanos;
        public long allocatedBytes;
        public long callees;
    }
}
