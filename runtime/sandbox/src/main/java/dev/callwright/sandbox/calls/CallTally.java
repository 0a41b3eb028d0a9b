package dev.callwright.sandbox.calls;

import java.util.Arrays;

/** How often each number was called over all tasks: a hash table without objects, as there may be millions. */
final class CallTally {

    private static final long FREE = 0; // A packed number starts with a 1.

    private long[] numbers = new long[1024];
    private int[] calls = new int[1024];
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
        calls[slot]++;
    }

    int of(long number) {
        return calls[slot(numbers, number)];
    }

    /** How many numbers were called at least once. */
    int size() {
        return size;
    }

    long total() {
        return Arrays.stream(calls).asLongStream().sum();
    }

    int most() {
        return Arrays.stream(calls).max().orElse(0);
    }

    private void grow() {
        long[] grown = new long[numbers.length << 1];
        int[] grownCalls = new int[grown.length];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != FREE) {
                int slot = slot(grown, numbers[i]);
                grown[slot] = numbers[i];
                grownCalls[slot] = calls[i];
            }
        }
        numbers = grown;
        calls = grownCalls;
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
