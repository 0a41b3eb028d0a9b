package dev.callwright.examples.benchmarks.encoding;

import java.io.OutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A chunk that is used again and again, as if it were sent whenever it is full. */
final class Output extends OutputStream {

    private static final int CHUNK_BYTES = 1 << 16;

    final byte[] chunk = new byte[CHUNK_BYTES];
    int length;

    private final @Nullable MessageDigest digest;
    private long flushed;

    /** @param digest of all that is written; null while measuring */
    Output(@Nullable MessageDigest digest) {
        this.digest = digest;
    }

    /** Makes the given room; there is never need for more than a chunk. */
    void reserve(int room) {
        if (room > chunk.length - length) {
            flush();
        }
    }

    @Override
    public void write(int b) {
        reserve(1);
        chunk[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        reserve(count);
        System.arraycopy(bytes, from, chunk, length, count);
        length += count;
    }

    @Override
    public void flush() {
        if (digest != null) {
            digest.update(chunk, 0, length);
        }
        flushed += length;
        length = 0;
    }

    long total() {
        return flushed + length;
    }
}
