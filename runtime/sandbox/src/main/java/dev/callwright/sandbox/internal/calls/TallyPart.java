package dev.callwright.sandbox.internal.calls;

import java.util.HashMap;
import java.util.Map;

/** Some of the numbers that were called, and how often each: a hash table of nine bytes a slot, without objects. */
final class TallyPart {

    private static final long FREE = 0; // A packed number starts with a 1.
    private static final byte FULL = -1;
    private static final int FULL_CALLS = 255;

    private final Map<Long, Integer> beyond = new HashMap<>();
    private long[] numbers = new long[64];
    private byte[] calls = new byte[numbers.length];
    private int size;

    void add(long number) {
        if (size >= numbers.length - (numbers.length >> 2)) {
            grow();
        }
        int slot = slot(numbers, number);
        if (numbers[slot] == FREE) {
            numbers[slot] = number;
            size++;
        }
        if (calls[slot] == FULL) {
            beyond.merge(number, 1, Integer::sum);
        } else {
            calls[slot]++;
        }
    }

    int of(long number) {
        return calls(slot(numbers, number));
    }

    void countInto(Map<Integer, Integer> histogram) {
        int[] small = new int[FULL_CALLS + 1];
        for (int slot = 0; slot < numbers.length; slot++) {
            if (calls[slot] == FULL) {
                histogram.merge(calls(slot), 1, Integer::sum);
            } else {
                small[Byte.toUnsignedInt(calls[slot])]++;
            }
        }
        for (int times = 1; times < FULL_CALLS; times++) {
            if (small[times] > 0) {
                histogram.merge(times, small[times], Integer::sum);
            }
        }
    }

    private int calls(int slot) {
        int counted = Byte.toUnsignedInt(calls[slot]);
        return counted == FULL_CALLS ? counted + beyond.getOrDefault(numbers[slot], 0) : counted;
    }

    private void grow() {
        long[] before = numbers;
        byte[] callsBefore = calls;
        numbers = new long[before.length << 1];
        calls = new byte[numbers.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int slot = slot(numbers, before[i]);
                numbers[slot] = before[i];
                calls[slot] = callsBefore[i];
            }
        }
    }

    private static int slot(long[] table, long number) {
        int mask = table.length - 1;
        int slot = (int) Mix.of(number) & mask;
        while (table[slot] != FREE && table[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
