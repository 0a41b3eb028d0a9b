package dev.callwright.runtime.internal;

/**
 * The numbers of a task, each with the entity that had it first. Exact: a filter that errs would drop people. Two flat
 * arrays, because 200,000 boxed keys would be most of a small heap.
 */
public final class CalleeNumbers {

    private static final double MAX_LOAD = 0.6;

    private final long seed;
    private long[] keys = new long[1 << 10];
    private int[] entities = new int[keys.length];
    private int size;

    /** @param seed not known to whoever chose the numbers */
    public CalleeNumbers(long seed) {
        this.seed = seed;
    }

    /**
     * Adds a number unless it is there.
     *
     * @param key not 0
     * @return the entity that had it first: the given one if the number is new
     */
    int add(long key, int entity) {
        int slot = slotOf(key);
        if (keys[slot] == key) {
            return entities[slot];
        }
        keys[slot] = key;
        entities[slot] = entity;
        if (++size > keys.length * MAX_LOAD) {
            grow();
        }
        return entity;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) mix(key ^ seed) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldEntities = entities;
        keys = new long[oldKeys.length * 2];
        entities = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                entities[slot] = oldEntities[i];
            }
        }
    }

    /** Every bit of the key decides about every bit of the slot: numbers of one block differ in few digits. */
    private static long mix(long key) {
        long bits = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
