package dev.callwright.runtime.wire;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Many texts to be looked for at once, in one pass over what may hold them, whatever the case of letters. */
final class Needles {

    /** How much of each leads to it. */
    private static final int START = 8;

    private static final int BITS = 1 << 20;

    private final BitSet starts = new BitSet(BITS);
    private final Map<Long, Set<String>> byStart = new HashMap<>();

    /** @param needle at least {@value #START} characters */
    void add(String needle) {
        long key = 0;
        for (int i = 0; i < START; i++) {
            key = next(key, needle.charAt(i));
        }
        starts.set(slot(key));
        byStart.computeIfAbsent(key, unused -> new HashSet<>()).add(needle);
    }

    boolean standIn(String text) {
        long key = 0;
        for (int i = 0; i < text.length(); i++) {
            key = next(key, text.charAt(i));
            if (i >= START - 1 && starts.get(slot(key)) && startsAt(text, i - START + 1, key)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String text, int at, long key) {
        return byStart.getOrDefault(key, Set.of()).stream()
                .anyMatch(needle -> text.regionMatches(true, at, needle, 0, needle.length()));
    }

    private static long next(long key, char character) {
        int lower = character >= 'A' && character <= 'Z' ? character | 0x20 : character;
        return key << 8 | (lower ^ lower >> 8) & 0xff;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 44);
    }
}
