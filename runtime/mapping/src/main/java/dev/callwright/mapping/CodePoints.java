package dev.callwright.mapping;

import java.util.Arrays;

/** A set of code points that is asked about on the hot path: it allocates nothing. */
final class CodePoints {

    private static final int HEX = 16;

    private final int[] firsts;
    private final int[] lasts;

    private CodePoints(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /** Those of one of the lists of {@link dev.callwright.contract.TextCharacters}. */
    static CodePoints of(String list) {
        String[] ranges = list.split(" ", -1);
        int[] firsts = new int[ranges.length];
        int[] lasts = new int[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            String[] ends = ranges[i].split("-", -1);
            firsts[i] = Integer.parseInt(ends[0], HEX);
            lasts[i] = Integer.parseInt(ends[ends.length - 1], HEX);
        }
        return new CodePoints(firsts, lasts);
    }

    boolean has(int codePoint) {
        int at = Arrays.binarySearch(firsts, codePoint);
        return at >= 0 || (at < -1 && codePoint <= lasts[-at - 2]);
    }
}
