package dev.callwright.campaign.spi;

import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A set of rows of a source, by their positions: at most a bit for each row, and nothing where there are none. Not for
 * use by several threads while it is changed.
 */
public final class RowSet {

    private static final int PAGE_BITS = 12;

    private final Map<Long, BitSet> pages = new TreeMap<>();

    /** Adds a row, from 0. */
    public void add(long row) {
        pages.computeIfAbsent(row >>> PAGE_BITS, page -> new BitSet(1 << PAGE_BITS))
                .set(inPage(row));
    }

    /** Takes a row out, if it is in. */
    public void remove(long row) {
        BitSet page = pages.get(row >>> PAGE_BITS);
        if (page != null) {
            page.clear(inPage(row));
        }
    }

    /** Whether a row is in. */
    public boolean contains(long row) {
        BitSet page = pages.get(row >>> PAGE_BITS);
        return page != null && page.get(inPage(row));
    }

    /** Another set of the same rows. */
    public RowSet copy() {
        RowSet copy = new RowSet();
        pages.forEach((page, rows) -> copy.put(page, (BitSet) rows.clone()));
        return copy;
    }

    /**
     * Adds a page that {@link #forEachPage} told.
     *
     * @throws IllegalArgumentException when it is none
     */
    public void put(long page, BitSet rows) {
        if (page < 0 || rows.isEmpty() || rows.length() > 1 << PAGE_BITS || pages.containsKey(page)) {
            throw new IllegalArgumentException("[callwright/journal-rows] this is no page of a set of rows");
        }
        pages.put(page, rows);
    }

    /** How many rows. */
    public long size() {
        return pages.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** How many pages {@link #forEachPage} tells of. */
    public int pages() {
        return Math.toIntExact(
                pages.values().stream().filter(rows -> !rows.isEmpty()).count());
    }

    /** Tells of all rows for a store, 4,096 of them at a time, in their order; pages without any are left out. */
    public void forEachPage(BiConsumer<Long, BitSet> target) {
        pages.forEach((page, rows) -> {
            if (!rows.isEmpty()) {
                target.accept(page, (BitSet) rows.clone());
            }
        });
    }

    /** A page as text of {@code A-Z a-z 0-9 - _}, at most 683 characters. */
    public static String text(BitSet rows) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(rows.toByteArray());
    }

    /**
     * The page of a {@link #text}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static BitSet page(String text) {
        return BitSet.valueOf(Base64.getUrlDecoder().decode(text));
    }

    private static int inPage(long row) {
        return (int) row & ((1 << PAGE_BITS) - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSet set && filled().equals(set.filled());
    }

    @Override
    public int hashCode() {
        return filled().hashCode();
    }

    private Map<Long, BitSet> filled() {
        Map<Long, BitSet> filled = new TreeMap<>(pages);
        filled.values().removeIf(BitSet::isEmpty);
        return filled;
    }

    /** Without the rows. */
    @Override
    public String toString() {
        return "RowSet[***]";
    }
}
