package dev.callwright.campaign.internal.plan;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;

/** Some encoded callees that are looked up together. */
final class CalleeBatch {

    /** Of a row whose number cannot be read. */
    static final long NO_NUMBER = 0;

    private static final int ROWS = 1_000;

    private final long[] rows = new long[ROWS];
    private final long[] numberKeys = new long[ROWS];
    private final String[] keys = new String[ROWS];
    private final int[] ends = new int[ROWS + 1];
    private byte[] json = new byte[ROWS << 8];
    private int size;
    private int withoutNumber;

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
        withoutNumber += numberKey == NO_NUMBER ? 1 : 0;
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
        withoutNumber = 0;
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

    boolean hasNumber(int i) {
        return numberKeys[i] != NO_NUMBER;
    }

    /** A view: nobody asks for the texts of a campaign that has no lookup. */
    Collection<String> numbers() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<String> iterator() {
                return IntStream.range(0, size)
                        .filter(CalleeBatch.this::hasNumber)
                        .mapToObj(CalleeBatch.this::number)
                        .iterator();
            }

            @Override
            public int size() {
                return size - withoutNumber;
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
