package dev.callwright.campaign.internal.plan;

import dev.callwright.campaign.spi.RowSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows that are in a task, although their callees have opted out since it was planned, with the code of each. */
final class OptOutCodes {

    /** One set a code, as there are few codes. */
    private final Map<String, RowSet> rows = new TreeMap<>();

    void add(long row, String code) {
        rows.computeIfAbsent(code, key -> new RowSet()).add(row);
    }

    void remove(long row) {
        rows.values().forEach(set -> set.remove(row));
    }

    /** Whether nobody has. */
    boolean isEmpty() {
        return rows.values().stream().allMatch(set -> set.pages() == 0);
    }

    /** Why a callee has opted out; null when that is not known. */
    @Nullable
    String codeOf(long row) {
        for (Map.Entry<String, RowSet> entry : rows.entrySet()) {
            if (entry.getValue().contains(row)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
