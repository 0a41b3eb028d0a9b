package dev.callwright.campaign.internal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.runtime.internal.EncryptedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The checked rows of a source, in its order, on disk and encrypted: what tasks are cut from and results are told by.
 */
final class RowStore implements AutoCloseable {

    static final byte CALLEE = 0;
    static final byte LEFT_OUT = 1;

    private static final int BUFFER_BYTES = 1 << 16;

    private final EncryptedFile file;
    private final ByteBuffer header = ByteBuffer.allocate(RowReader.HEADER_BYTES);
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int buffered;

    RowStore(Path directory, SecureRandom random) throws IOException {
        file = EncryptedFile.in(directory, random);
    }

    /** @param content the JSON of a callee, or why it is left out */
    void add(long row, long numberKey, byte kind, String key, byte[] content, int from, int length) throws IOException {
        byte[] keyBytes = key.getBytes(UTF_8);
        header.clear()
                .putLong(row)
                .putLong(numberKey)
                .put(kind)
                .putInt(keyBytes.length)
                .putInt(length);
        write(header.array(), 0, header.position());
        write(keyBytes, 0, keyBytes.length);
        write(content, from, length);
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        if (length > BUFFER_BYTES - buffered) {
            seal();
        }
        if (length > BUFFER_BYTES) {
            file.append(bytes, from, length);
            return;
        }
        System.arraycopy(bytes, from, buffer, buffered, length);
        buffered += length;
    }

    /** To be called after the last row. */
    void seal() throws IOException {
        file.append(buffer, 0, buffered);
        buffered = 0;
    }

    /** The rows from a position on, which a reader told. */
    RowReader read(long position) throws IOException {
        return new RowReader(file.read(position), position, file.length());
    }

    @Override
    public void close() {
        file.close();
    }
}
