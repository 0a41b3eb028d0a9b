package dev.callwright.campaign.internal.plan;

import java.util.Arrays;

/** The first row of each number, in flat arrays: objects would take several times as much. */
final class FirstRows {

    private final long[] numbers;
    private final long[] rows;
    private final long[] fingerprints;
    private int size;
    private long repeats;

    /** @param expected how many numbers, give or take what chance adds */
    FirstRows(int expected) {
        int slots = Integer.highestOneBit(expected) << 1;
        numbers = new long[slots];
        rows = new long[slots];
        fingerprints = new long[slots];
    }

    void clear() {
        Arrays.fill(numbers, 0);
        size = 0;
        repeats = 0;
    }

    void add(long number, long hash, long row, long fingerprint) {
        int slot = slotOf(number, hash);
        if (numbers[slot] != number) {
            if (++size == numbers.length) {
                throw new IllegalStateException("[callwright/number-index] the numbers are not spread");
            }
            numbers[slot] = number;
        } else {
            repeats++;
            if (rows[slot] < row) {
                return;
            }
        }
        rows[slot] = row;
        fingerprints[slot] = fingerprint;
    }

    /** How many were added whose number was there. */
    long repeats() {
        return repeats;
    }

    void compare(long number, long hash, long row, long fingerprint, NumberIndex.Repeats target) {
        int slot = slotOf(number, hash);
        if (rows[slot] != row) {
            target.repeated(row, rows[slot], fingerprints[slot] == fingerprint);
        }
    }

    private int slotOf(long number, long hash) {
        int mask = numbers.length - 1;
        int slot = (int) hash & mask;
        while (numbers[slot] != 0 && numbers[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
