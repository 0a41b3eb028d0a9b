package dev.callwright.generator.internal.callee.model;

import java.util.BitSet;

/** A list of characters of the contract. */
public final class CodePointSet {

    private static final int HEX = 16;

    private final BitSet all = new BitSet();

    /** @param list ranges in hexadecimal digits, such as {@code "20 2000-200F"} */
    public CodePointSet(String list) {
        for (String range : list.split(" ", -1)) {
            String[] ends = range.split("-", -1);
            all.set(Integer.parseInt(ends[0], HEX), Integer.parseInt(ends[ends.length - 1], HEX) + 1);
        }
    }

    public boolean has(int codePoint) {
        return all.get(codePoint);
    }
}
