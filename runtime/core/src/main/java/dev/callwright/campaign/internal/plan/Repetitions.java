package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.RepeatedNumbers;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of numbers that stand in a source again. */
final class Repetitions implements NumberIndex.Repeats {

    static final String IDENTICAL = "identical";
    static final String DIFFERENT = "different";

    private final RepeatedNumbers policy;
    private final RowSet leftOut = new RowSet();
    private final RowSet different = new RowSet();
    private final List<Violation> first = new ArrayList<>();
    private long further;

    Repetitions(RepeatedNumbers policy) {
        this.policy = policy;
    }

    void find(NumberIndex numbers, Violations violations) throws IOException {
        numbers.forEachRepeat(this);
        first.sort(Comparator.comparingLong(Violation::index));
        first.forEach(violations::add);
        for (; further > 0; further--) { // Counted, not kept: the list is full.
            violations.add(first.get(0));
        }
    }

    @Override
    public void repeated(long row, long firstRow, boolean identical) {
        if (policy == RepeatedNumbers.REJECT || (policy == RepeatedNumbers.KEEP_FIRST_IF_IDENTICAL && !identical)) {
            refuse(row, firstRow, identical);
            return;
        }
        leftOut.add(row);
        if (!identical) {
            different.add(row);
        }
    }

    private void refuse(long row, long firstRow, boolean identical) {
        if (first.size() == Violations.KEPT) {
            further++;
            return;
        }
        String detail =
                "the number of entity " + firstRow + " once more, " + (identical ? "the same data" : "other data");
        first.add(new Violation(row, "calleeNumber", Rule.NUMBER_REPEATED, detail));
    }

    /** Whether a callee is left out: {@link #IDENTICAL}, {@link #DIFFERENT}, or null when it stays. */
    @Nullable
    String codeOf(long row) {
        if (!leftOut.contains(row)) {
            return null;
        }
        return different.contains(row) ? DIFFERENT : IDENTICAL;
    }
}
