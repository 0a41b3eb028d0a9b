package dev.callwright.campaign.plan;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Some encoded callees that are looked up together. */
final class CalleeBatch {

    private static final int ROWS = 1_000;

    private final long[] rows = new long[ROWS];
    private final long[] numberKeys = new long[ROWS];
    private final String[] keys = new String[ROWS];
    private final int[] ends = new int[ROWS + 1];
    private byte[] json = new byte[ROWS << 8];
    private int size;

    void add(long row, long numberKey, String key, byte[] entry, int length) {
        rows[size] = row;
        numberKeys[size] = numberKey;
        keys[size] = Objects.requireNonNull(key, "[callwright/callee-key] the key of an entity is null");
        int from = ends[size];
        if (json.length - from < length) {
            json = Arrays.copyOf(json, Math.max(2 * json.length, from + length));
        }
        System.arraycopy(entry, 0, json, from, length);
        ends[size + 1] = from + length;
        size++;
    }

    boolean isFull() {
        return size == ROWS;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    long row(int i) {
        return rows[i];
    }

    long numberKey(int i) {
        return numberKeys[i];
    }

    String number(int i) {
        return NumberKeys.digits(numberKeys[i]);
    }

    /** A view: nobody asks for the texts of a campaign that has no lookup. */
    List<String> numbers() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return number(Objects.checkIndex(index, size));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    String key(int i) {
        return keys[i];
    }

    byte[] json() {
        return json;
    }

    int from(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i + 1] - ends[i];
    }
}
