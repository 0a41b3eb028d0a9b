package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.contract.Limit;
import dev.callwright.mapping.CalleeEncoder;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.ProgressListener;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads a source once: every callee is checked, counted and put aside. Nothing is sent meanwhile. */
public final class Freezer<T> {

    private static final int CALLEES_PER_REPORT = 1_000;
    private static final byte[] COMMA = ",".getBytes(US_ASCII);

    private final CalleeEncoder<T> encoder;
    private final Violations violations;
    private final Spool spool;
    private final @Nullable CalleeNumbers numbers;
    private final ProgressListener progress;

    /** @param numbers the numbers seen so far; null when a number may stand in a task twice */
    public Freezer(
            CalleeMapper<T> mapper,
            Violations violations,
            Spool spool,
            @Nullable CalleeNumbers numbers,
            ProgressListener progress) {
        this.encoder = new CalleeEncoder<>(mapper, violations);
        this.violations = violations;
        this.spool = spool;
        this.numbers = numbers;
        this.progress = progress;
    }

    /** The number of callees. What the source or the mapper throws passes through, with the entity's index added. */
    public long freeze(RequestFrame frame, Iterator<? extends @Nullable T> callees) throws SpoolException {
        write(frame.opening(), frame.opening().length);
        int count = 0;
        while (hasNext(callees, count)) {
            if (count == Limit.CALLEES_PER_TASK.max()) {
                refuse(Rule.CALLEES_TOO_MANY, "more than " + Limit.CALLEES_PER_TASK.max());
                break;
            }
            if (encode(callees, count)) {
                put(count);
            }
            count++;
            if (count % CALLEES_PER_REPORT == 0) {
                progress.frozen(count);
            }
        }
        if (count < Limit.CALLEES_PER_TASK.min()) {
            refuse(Rule.CALLEES_EMPTY, "nobody to call");
        }
        write(frame.closing(), frame.closing().length);
        if (count == 0 || count % CALLEES_PER_REPORT != 0) {
            progress.frozen(count);
        }
        return count;
    }

    private static boolean hasNext(Iterator<?> callees, int index) {
        try {
            return callees.hasNext();
        } catch (RuntimeException | Error e) {
            e.addSuppressed(new EntityPosition(index));
            throw e;
        }
    }

    private boolean encode(Iterator<? extends @Nullable T> callees, int index) {
        try {
            return encoder.encode(index, callees.next());
        } catch (RuntimeException | Error e) {
            e.addSuppressed(new EntityPosition(index));
            throw e;
        }
    }

    private void put(int index) throws SpoolException {
        int first = numbers == null ? index : numbers.add(encoder.numberKey(), index);
        if (first != index) {
            violations.add(new Violation(
                    index, "calleeNumber", Rule.NUMBER_REPEATED, "the number of entity " + first + " once more"));
            return;
        }
        if (index > 0) {
            write(COMMA, COMMA.length);
        }
        write(encoder.buffer(), encoder.length());
    }

    private void write(byte[] bytes, int count) throws SpoolException {
        if (violations.isEmpty()) { // After the first violation the rest is only checked.
            spool.write(bytes, count);
        }
    }

    private void refuse(Rule rule, String detail) {
        violations.add(new Violation(Violation.TASK, RequestFrame.CALLEES, rule, detail));
    }
}
