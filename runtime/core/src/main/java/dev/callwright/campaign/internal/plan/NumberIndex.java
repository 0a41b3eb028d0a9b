package dev.callwright.campaign.internal.plan;

import dev.callwright.runtime.internal.EncryptedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds every number that a source gives more than once. Exact for any number of callees in {@link #MEMORY_BYTES} of
 * memory, because only numbers of one partition, by a secret hash, can be the same; the partitions are on disk,
 * encrypted, 24 bytes a callee.
 */
final class NumberIndex implements AutoCloseable {

    /** What it takes at most, whatever the size of the campaign. */
    static final long MEMORY_BYTES = 16L << 20;

    private static final int PARTITIONS = 256;

    /** How many records are compared at a time. */
    private static final int BATCH = 1 << 17;

    private final Path directory;
    private final SecureRandom random;
    private final long seed;
    private final Partition[] partitions = new Partition[PARTITIONS];
    private @Nullable EncryptedFile file;

    NumberIndex(Path directory, SecureRandom random) {
        this.directory = directory;
        this.random = random;
        this.seed = random.nextLong();
        for (int i = 0; i < PARTITIONS; i++) {
            partitions[i] = new Partition();
        }
    }

    /**
     * Notes a callee.
     *
     * @param number the number's key, not 0
     * @param row its position in the source; later than those before
     * @param fingerprint of all that is sent about it
     */
    void add(long number, long row, long fingerprint) throws IOException {
        Partition partition = partitions[(int) (mix(number) & (PARTITIONS - 1))];
        if (partition.isFull()) {
            partition.spill(file());
        }
        partition.add(number, row, fingerprint);
    }

    /** Tells of every callee whose number an earlier one has, in no order. */
    void forEachRepeat(Repeats repeats) throws IOException {
        FirstRows first = new FirstRows(BATCH);
        for (Partition partition : partitions) {
            long batches = partition.records() / BATCH + 1;
            for (long batch = 0; batch < batches; batch++) {
                long wanted = batch;
                first.clear();
                partition.forEach(file, (number, row, fingerprint) -> {
                    if (batchOf(number, batches) == wanted) {
                        first.add(number, mix(number) >>> 24, row, fingerprint);
                    }
                });
                if (first.repeats() == 0) {
                    continue;
                }
                partition.forEach(file, (number, row, fingerprint) -> {
                    if (batchOf(number, batches) == wanted) {
                        first.compare(number, mix(number) >>> 24, row, fingerprint, repeats);
                    }
                });
            }
        }
    }

    private long batchOf(long number, long batches) {
        return batches == 1 ? 0 : Long.remainderUnsigned(mix(mix(number)), batches);
    }

    private EncryptedFile file() throws IOException {
        EncryptedFile open = file;
        if (open == null) {
            open = EncryptedFile.in(directory, random);
            file = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    /** Every bit of the number decides about every bit of the result: numbers of one block differ in few digits. */
    private long mix(long number) {
        long bits = number ^ seed;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /** Takes the callees whose number is not their own. */
    interface Repeats {

        /**
         * A number stands in the source again.
         *
         * @param identical whether all that is sent about the two is the same
         */
        void repeated(long row, long firstRow, boolean identical);
    }
}
