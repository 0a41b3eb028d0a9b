package dev.callwright.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Bytes on a disk that only this object can read: they are personal data, and its key is nowhere but in memory. */
final class EncryptedFile implements AutoCloseable {

    private static final String TRANSFORMATION = "AES/CTR/NoPadding";
    private static final int KEY_BYTES = 16;
    private static final int BLOCK_BYTES = 16;

    private final FileChannel channel;
    private final Key key;
    private final IvParameterSpec start;
    private final Cipher encryption;

    EncryptedFile(FileChannel channel, SecureRandom random) throws SpoolException {
        this.channel = channel;
        this.key = new SecretKeySpec(bytes(random, KEY_BYTES), "AES");
        this.start = new IvParameterSpec(bytes(random, BLOCK_BYTES));
        this.encryption = cipher(Cipher.ENCRYPT_MODE);
    }

    void append(byte[] plain, int from, int count) throws SpoolException {
        try {
            ByteBuffer encrypted = ByteBuffer.wrap(encryption.update(plain, from, count));
            while (encrypted.hasRemaining()) {
                channel.write(encrypted);
            }
        } catch (IOException e) {
            throw new SpoolException(e);
        }
    }

    /** All that was appended, from the start. */
    InputStream read() throws SpoolException {
        try {
            channel.position(0);
        } catch (IOException e) {
            throw new SpoolException(e);
        }
        return new CipherInputStream(Channels.newInputStream(channel), cipher(Cipher.DECRYPT_MODE));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Without its key the file is noise, and its name is gone already or goes with the process.
        }
    }

    private Cipher cipher(int mode) throws SpoolException {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, start);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new SpoolException(e);
        }
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
