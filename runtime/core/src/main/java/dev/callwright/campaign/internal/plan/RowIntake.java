package dev.callwright.campaign.internal.plan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.campaign.internal.policy.ZoneCheck;
import dev.callwright.mapping.CalleeEncoder;
import dev.callwright.mapping.Violations;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a source once: every callee is checked, looked up and put aside. Nothing is sent meanwhile. */
final class RowIntake<T> {

    private static final int ROWS_PER_REPORT = 1_000;

    private final PlanSettings<T> settings;
    private final Violations violations;
    private final ZoneCheck zones;
    private final RowStore rows;
    private final NumberIndex numbers;
    private final EntryFingerprint fingerprint;
    private final CalleeEncoder<T> encoder;
    /** Of rows that are in no task: what they break harms nobody. */
    private final CalleeEncoder<T> leftOutEncoder;

    private final OptOutCodes optedOut;
    private final CalleeBatch batch = new CalleeBatch();

    RowIntake(
            PlanSettings<T> settings,
            Violations violations,
            ZoneCheck zones,
            RowStore rows,
            NumberIndex numbers,
            EntryFingerprint fingerprint,
            OptOutCodes optedOut) {
        this.settings = settings;
        this.violations = violations;
        this.zones = zones;
        this.rows = rows;
        this.numbers = numbers;
        this.fingerprint = fingerprint;
        this.optedOut = optedOut;
        this.encoder = new CalleeEncoder<>(settings.mapper(), violations);
        this.leftOutEncoder = new CalleeEncoder<>(settings.mapper(), new Violations());
    }

    /** What the source, the mapper or the lookup throws passes through, with the row added. */
    void read(Iterator<? extends @Nullable T> source) throws IOException {
        long row = 0;
        try {
            while (source.hasNext()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException();
                }
                take(row, source.next());
                row++;
                if (row % ROWS_PER_REPORT == 0) {
                    settings.listener().read(row);
                }
            }
        } catch (RuntimeException | Error e) {
            e.addSuppressed(new RowPosition(row));
            throw e;
        }
        settle();
        rows.seal();
        if (row == 0 || row % ROWS_PER_REPORT != 0) {
            settings.listener().read(row);
        }
    }

    private void take(long row, @Nullable T entity) throws IOException {
        if (settings.leftOutEarlier(row)) {
            takeLeftOut(row, entity);
            return;
        }
        boolean keepsContract = encoder.encode(row, entity);
        if (entity == null) {
            return;
        }
        zones.check(row, settings.calleeZone().apply(entity));
        if (!keepsContract) {
            return;
        }
        batch.add(row, encoder.numberKey(), settings.keyOf(row, entity), encoder.buffer(), encoder.length());
        if (batch.isFull()) {
            settle();
        }
    }

    /** Somebody who was not to be called may have been made anonymous since. */
    private void takeLeftOut(long row, @Nullable T entity) throws IOException {
        boolean known = leftOutEncoder.encode(row, entity);
        String key = entity == null ? Long.toString(row) : settings.keyOf(row, entity);
        batch.add(row, known ? leftOutEncoder.numberKey() : CalleeBatch.NO_NUMBER, key, new byte[0], 0);
        if (batch.isFull()) {
            settle();
        }
    }

    private void settle() throws IOException {
        if (batch.size() == 0) {
            return;
        }
        Map<String, String> refused = settings.doNotCall().find(batch.numbers());
        for (int i = 0; i < batch.size(); i++) {
            String reason = batch.hasNumber(i) ? refused.get(batch.number(i)) : null;
            String code = reason == null ? null : ReasonCode.check(reason);
            if (settings.leavesOut(batch.row(i), code)) {
                byte[] content = (code == null ? ReasonCode.EARLIER : code).getBytes(US_ASCII);
                put(i, RowStore.LEFT_OUT, content, 0, content.length);
                continue;
            }
            numbers.add(batch.numberKey(i), batch.row(i), fingerprint.of(batch.json(), batch.from(i), batch.length(i)));
            put(i, RowStore.CALLEE, batch.json(), batch.from(i), batch.length(i));
            if (code != null) {
                optedOut.add(batch.row(i), code);
            }
        }
        batch.clear();
    }

    private void put(int i, byte kind, byte[] content, int from, int length) throws IOException {
        if (violations.isEmpty()) { // After the first violation the rest is only checked.
            rows.add(batch.row(i), batch.numberKey(i), kind, batch.key(i), content, from, length);
        }
    }
}
