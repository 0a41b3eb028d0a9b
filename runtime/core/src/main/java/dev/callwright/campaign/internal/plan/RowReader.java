package dev.callwright.campaign.internal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Goes through rows that were put aside; holds one at a time. */
final class RowReader implements AutoCloseable {

    /** Row, number, kind, length of the key, length of the content. */
    static final int HEADER_BYTES = Long.BYTES + Long.BYTES + 1 + Integer.BYTES + Integer.BYTES;

    private static final int BUFFER_BYTES = 1 << 15;

    private final DataInputStream in;
    private final long end;
    private long next;

    private long position;
    private long row;
    private long numberKey;
    private byte kind;
    private byte[] key = new byte[64];
    private int keyLength;
    private byte[] content = new byte[1 << 10];
    private int length;

    RowReader(InputStream encrypted, long position, long end) {
        this.in = new DataInputStream(new BufferedInputStream(encrypted, BUFFER_BYTES));
        this.next = position;
        this.end = end;
    }

    /** Goes to the next row; false after the last one. */
    boolean next() throws IOException {
        if (next == end) {
            return false;
        }
        position = next;
        row = in.readLong();
        numberKey = in.readLong();
        kind = in.readByte();
        keyLength = in.readInt();
        length = in.readInt();
        key = room(key, keyLength);
        content = room(content, length);
        in.readFully(key, 0, keyLength);
        in.readFully(content, 0, length);
        next = position + HEADER_BYTES + keyLength + length;
        return true;
    }

    private static byte[] room(byte[] array, int length) {
        return array.length >= length ? array : new byte[Math.max(length, 2 * array.length)];
    }

    /** Where the row begins. */
    long position() {
        return position;
    }

    long row() {
        return row;
    }

    /** The callee's number, as of an encoder. */
    long numberKey() {
        return numberKey;
    }

    boolean isLeftOut() {
        return kind == RowStore.LEFT_OUT;
    }

    String key() {
        return new String(key, 0, keyLength, UTF_8);
    }

    byte[] content() {
        return content;
    }

    int length() {
        return length;
    }

    /** The content of a row that is left out: why. */
    String reason() {
        return new String(content, 0, length, UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
