package dev.callwright.campaign.internal.plan;

import dev.callwright.runtime.internal.EncryptedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Records of some numbers: the latest in memory, the others in chunks of a file, each of which knows the one before.
 */
final class Partition {

    private static final int RECORD_BYTES = 3 * Long.BYTES;
    private static final int RECORDS_PER_CHUNK = 341;
    private static final int CHUNK_BYTES = Long.BYTES + RECORDS_PER_CHUNK * RECORD_BYTES;
    private static final long NONE = -1;

    private static final ByteBuffer UNUSED = ByteBuffer.allocate(0);

    private ByteBuffer chunk = UNUSED;
    private long lastChunk = NONE;
    private long records;

    boolean isFull() {
        return records > 0 && !chunk.hasRemaining();
    }

    void add(long number, long row, long fingerprint) {
        if (records == 0) {
            chunk = ByteBuffer.allocate(CHUNK_BYTES).putLong(NONE);
        }
        chunk.putLong(number).putLong(row).putLong(fingerprint);
        records++;
    }

    void spill(EncryptedFile file) throws IOException {
        long position = file.length();
        file.append(chunk.array(), 0, chunk.position());
        lastChunk = position;
        chunk.clear().putLong(lastChunk);
    }

    long records() {
        return records;
    }

    /** Every record, in no order. */
    void forEach(@Nullable EncryptedFile file, Records target) throws IOException {
        ByteBuffer memory = chunk.duplicate().flip();
        if (!memory.hasRemaining()) {
            return;
        }
        long before = tell(memory, target);
        ByteBuffer read = ByteBuffer.allocate(CHUNK_BYTES);
        while (before != NONE && file != null) {
            try (InputStream in = file.read(before)) {
                in.readNBytes(read.array(), 0, CHUNK_BYTES);
            }
            before = tell(read.clear(), target);
        }
    }

    private static long tell(ByteBuffer chunk, Records target) {
        long before = chunk.getLong();
        while (chunk.hasRemaining()) {
            target.record(chunk.getLong(), chunk.getLong(), chunk.getLong());
        }
        return before;
    }

    /** Takes records. */
    interface Records {

        void record(long number, long row, long fingerprint);
    }
}
