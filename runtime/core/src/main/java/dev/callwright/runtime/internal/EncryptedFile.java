package dev.callwright.runtime.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes on a disk that only this object can read: they are personal data, and its key is nowhere but in memory. For
 * Callwright's own modules.
 *
 * <p>One thread appends; what is appended may be read from any place, several times and by several threads. An
 * interrupt does not close it.
 */
public final class EncryptedFile implements AutoCloseable {

    private static final String TRANSFORMATION = "AES/CTR/NoPadding";
    private static final int KEY_BYTES = 16;
    private static final int BLOCK_BYTES = 16;

    /** The JVM makes a cipher fast after some hundred calls, and so much goes to a file without a detour. */
    private static final int CHUNK_BYTES = 1 << 13;

    private final RandomAccessFile file;
    private final Key key;
    private final byte[] start;
    private final Cipher encryption;
    private final byte[] encrypted = new byte[CHUNK_BYTES];
    private long length;

    EncryptedFile(RandomAccessFile file, SecureRandom random) throws SpoolException {
        this.file = file;
        this.key = new SecretKeySpec(bytes(random, KEY_BYTES), "AES");
        this.start = bytes(random, BLOCK_BYTES);
        this.encryption = cipher(Cipher.ENCRYPT_MODE, 0);
    }

    /**
     * A new, empty file, readable by its owner only; POSIX systems lose its name at once.
     *
     * @throws IOException when the directory takes none
     */
    public static EncryptedFile in(Path directory, SecureRandom random) throws IOException {
        return new EncryptedFile(ScratchFile.in(directory, random).open(), random);
    }

    /** Adds bytes at the end. */
    public void append(byte[] plain, int from, int count) throws IOException {
        try {
            for (int done = 0; done < count; ) {
                int part = Math.min(count - done, CHUNK_BYTES);
                encryption.update(plain, from + done, part, encrypted);
                synchronized (file) {
                    file.seek(length);
                    file.write(encrypted, 0, part);
                }
                length += part;
                done += part;
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new SpoolException(e);
        }
    }

    /** How many bytes were appended. */
    public long length() {
        return length;
    }

    /**
     * All that was appended, from a place on. Not buffered: to be read in large pieces.
     *
     * @param from the position of the first byte, 0 to {@link #length()}
     */
    public InputStream read(long from) throws IOException {
        long block = from / BLOCK_BYTES;
        InputStream plain = new Reading(block * BLOCK_BYTES, cipher(Cipher.DECRYPT_MODE, block));
        plain.skipNBytes(from % BLOCK_BYTES);
        return plain;
    }

    /** Never fails. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // Without its key the file is noise, and its name is gone already or goes with the process.
        }
    }

    private Cipher cipher(int mode, long block) throws SpoolException {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new IvParameterSpec(counter(block)));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new SpoolException(e);
        }
    }

    /** The counter of a block: the first one's plus the block, in as many bits as the cipher counts. */
    private byte[] counter(long block) {
        byte[] sum = new BigInteger(1, start).add(BigInteger.valueOf(block)).toByteArray();
        byte[] counter = new byte[BLOCK_BYTES];
        int count = Math.min(sum.length, BLOCK_BYTES);
        System.arraycopy(sum, sum.length - count, counter, BLOCK_BYTES - count, count);
        return counter;
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Decrypts by position: what others read or append meanwhile does not move it. For one thread. */
    private final class Reading extends InputStream {

        private final Cipher decryption;
        private final byte[] chunk = new byte[CHUNK_BYTES];
        private long position;

        Reading(long position, Cipher decryption) {
            this.position = position;
            this.decryption = decryption;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int read;
            synchronized (file) {
                file.seek(position);
                read = file.read(chunk, 0, Math.min(count, CHUNK_BYTES));
            }
            if (read <= 0) {
                return read;
            }
            position += read;
            try {
                return decryption.update(chunk, 0, read, into, from);
            } catch (GeneralSecurityException e) {
                throw new SpoolException(e);
            }
        }
    }
}
