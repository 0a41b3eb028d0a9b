package dev.callwright.generator.callee.model;

import java.util.Arrays;

/**
 * A list of characters of the contract, as it writes them: ranges in hexadecimal digits, such as {@code "20
 * 2000-200F"}.
 */
public record CodePoints(String ranges) {

    private static final int HEX = 16;

    public boolean has(int codePoint) {
        return Arrays.stream(ranges.split(" ", -1))
                .map(range -> range.split("-", -1))
                .anyMatch(ends -> {
                    int first = Integer.parseInt(ends[0], HEX);
                    int last = Integer.parseInt(ends[ends.length - 1], HEX);
                    return codePoint >= first && codePoint <= last;
                });
    }
}
