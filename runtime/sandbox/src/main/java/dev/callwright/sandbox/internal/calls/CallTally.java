package dev.callwright.sandbox.internal.calls;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often each number was called over all tasks. In parts, so that no more than one of them is there twice while it
 * grows: of millions of numbers, the copy would be as large as the rest of the sandbox.
 */
final class CallTally {

    private static final int PARTS = 64;

    private final TallyPart[] parts =
            Stream.generate(TallyPart::new).limit(PARTS).toArray(TallyPart[]::new);

    void add(long number) {
        part(number).add(number);
    }

    int of(long number) {
        return part(number).of(number);
    }

    /** How many numbers were called once, twice and so on. */
    Map<Integer, Integer> histogram() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (TallyPart part : parts) {
            part.countInto(numbers);
        }
        return numbers;
    }

    private TallyPart part(long number) {
        return parts[(int) (Mix.of(number) >>> 58)];
    }
}
