package dev.callwright.runtime.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, put aside until its length is known and every callee is checked: a small one in memory, a
 * large one in an encrypted file. A second pass over the source instead could find other rows than the first.
 */
public final class Spool implements TaskBody, AutoCloseable {

    /** Bodies up to this size never touch a disk. */
    static final int MEMORY_BYTES = 1 << 20;

    private static final int FIRST_BYTES = 1 << 14;

    private final ScratchFile scratch;
    private final SecureRandom random;
    private final MessageDigest digest = sha256();

    private byte[] memory = new byte[FIRST_BYTES];
    private int inMemory;
    private long length;
    private @Nullable EncryptedFile file;

    public Spool(ScratchFile scratch, SecureRandom random) {
        this.scratch = scratch;
        this.random = random;
    }

    void write(byte[] bytes, int count) throws SpoolException {
        if (inMemory + count > memory.length) {
            makeRoom(count);
        }
        System.arraycopy(bytes, 0, memory, inMemory, count);
        inMemory += count;
        length += count;
        digest.update(bytes, 0, count);
    }

    private void makeRoom(int count) throws SpoolException {
        if (length + count > MEMORY_BYTES) {
            spill();
        }
        if (inMemory + count > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(inMemory + count, Math.min(2 * memory.length, MEMORY_BYTES)));
        }
    }

    private void spill() throws SpoolException {
        try {
            if (file == null) {
                file = new EncryptedFile(scratch.open(), random);
            }
            file.append(memory, 0, inMemory);
        } catch (SpoolException e) {
            throw e;
        } catch (IOException e) {
            throw new SpoolException(e);
        }
        inMemory = 0;
    }

    /** How many bytes were written. */
    public long length() {
        return length;
    }

    /** The hash of what was written, in hexadecimal digits. To be asked for once, after the last byte. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What was written. To be asked for after the last byte. */
    @Override
    public InputStream open() throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(memory, 0, inMemory);
        }
        spill();
        return file.read(0);
    }

    /** Never fails: the outcome of a request must not be lost to a file that is no longer needed. */
    @Override
    public void close() {
        memory = new byte[0];
        if (file != null) {
            file.close();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
