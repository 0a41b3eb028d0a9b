package dev.callwright.campaign.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of rows: at most a bit for each row of the source, and nothing where there are none. */
final class RowSet {

    private static final int PAGE_BITS = 12;

    private final Map<Long, BitSet> pages = new HashMap<>();

    void add(long row) {
        pages.computeIfAbsent(row >>> PAGE_BITS, page -> new BitSet(1 << PAGE_BITS))
                .set(inPage(row));
    }

    boolean contains(long row) {
        BitSet page = pages.get(row >>> PAGE_BITS);
        return page != null && page.get(inPage(row));
    }

    private static int inPage(long row) {
        return (int) row & ((1 << PAGE_BITS) - 1);
    }
}
