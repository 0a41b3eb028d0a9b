package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.DoNotCall;
import java.io.IOException;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;

/** Asks about the callees of one task, some at a time, whether they must not be called by now. */
final class OptOutQuestion {

    private static final int ROWS = 1_000;

    private final DoNotCall lookup;
    private final OptOutCodes known;
    private final BitSet found = new BitSet();
    private final long[] rows = new long[ROWS];
    private final String[] numbers = new String[ROWS];
    private int size;

    /** @param known takes what is answered, instead of what it knew of these callees */
    OptOutQuestion(DoNotCall lookup, OptOutCodes known) {
        this.lookup = lookup;
        this.known = known;
    }

    BitSet ask(CalleeRows callees) throws IOException {
        int first = 0;
        while (callees.next()) {
            rows[size] = callees.row().row();
            numbers[size] = NumberKeys.digits(callees.row().numberKey());
            if (++size == ROWS) {
                settle(first);
                first += ROWS;
            }
        }
        settle(first);
        return found;
    }

    private void settle(int first) {
        if (size == 0) {
            return;
        }
        Map<String, String> refused = lookup.find(numbers());
        for (int i = 0; i < size; i++) {
            known.remove(rows[i]);
            String reason = refused.get(numbers[i]);
            if (reason != null) {
                known.add(rows[i], ReasonCode.check(reason));
                found.set(first + i);
            }
        }
        size = 0;
    }

    private AbstractList<String> numbers() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return numbers[Objects.checkIndex(index, size)];
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
