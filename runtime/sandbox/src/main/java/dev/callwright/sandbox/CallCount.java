package dev.callwright.sandbox;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the calls placed so far come to, over all tasks and rounds. Exact, and without a number in it.
 *
 * @param numbersByCalls how many numbers were called once, twice and so on; without those that nobody called
 */
public record CallCount(Map<Integer, Integer> numbersByCalls) {

    public CallCount {
        numbersByCalls = Collections.unmodifiableMap(new TreeMap<>(numbersByCalls));
    }

    /** How many calls were placed. */
    public long calls() {
        return numbersByCalls.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .sum();
    }

    /** How many different numbers were called. */
    public int numbers() {
        return numbersByCalls.values().stream().mapToInt(count -> count).sum();
    }

    /** How often the number that was called most was called; 0 when nobody was called. */
    public int mostCallsToOneNumber() {
        return numbersByCalls.keySet().stream().mapToInt(calls -> calls).max().orElse(0);
    }
}
