package dev.callwright.examples.benchmarks.submit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.examples.benchmarks.encoding.LoanAccount;
import dev.callwright.examples.benchmarks.encoding.LoanAccountCalleeMapper;
import dev.callwright.mapping.CalleeEncoder;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.internal.RequestFrame;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A body that is frozen and read again with nothing but the JDK, in chunks of the size that suits its cipher. */
final class ByHand {

    private static final int CHUNK_BYTES = 1 << 13;
    private static final byte[] COMMA = ",".getBytes(US_ASCII);

    private final RequestFrame frame;
    private final LoanAccount[] accounts;
    private final Path file;
    private final byte[] plain = new byte[CHUNK_BYTES];
    private final byte[] encrypted = new byte[CHUNK_BYTES];

    /** @param file where to put the body aside; replaced */
    ByHand(RequestFrame frame, LoanAccount[] accounts, Path file) {
        this.frame = frame;
        this.accounts = accounts;
        this.file = file;
    }

    /** The body as the mapper encodes it. */
    byte[] encode() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        encode(body);
        return body.toByteArray();
    }

    /** Encodes, and drops what was encoded. */
    void encodeAlone() throws IOException {
        encode(OutputStream.nullOutputStream());
    }

    /**
     * Encodes, hashes, encrypts and writes.
     *
     * @return the hash
     */
    String freeze() throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE);
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            encode(new OutputStream() {
                @Override
                public void write(int b) {
                    throw new UnsupportedOperationException("chunks alone");
                }

                @Override
                public void write(byte[] chunk, int from, int count) throws IOException {
                    digest.update(chunk, from, count);
                    out.write(encrypted, 0, update(cipher, chunk, count, encrypted));
                }
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Reads and decrypts what was frozen. */
    void read(OutputStream out) throws IOException, GeneralSecurityException {
        Cipher cipher = cipher(Cipher.DECRYPT_MODE);
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            for (int count = in.read(encrypted); count >= 0; count = in.read(encrypted)) {
                out.write(plain, 0, update(cipher, encrypted, count, plain));
            }
        }
    }

    private void encode(OutputStream out) throws IOException {
        CalleeEncoder<LoanAccount> encoder = new CalleeEncoder<>(new LoanAccountCalleeMapper(), new Violations());
        Chunk chunk = new Chunk(out);
        chunk.add(frame.opening(), frame.opening().length);
        for (int i = 0; i < accounts.length; i++) {
            if (!encoder.encode(i, accounts[i])) {
                throw new IllegalStateException("the made-up account breaks the contract");
            }
            if (i > 0) {
                chunk.add(COMMA, COMMA.length);
            }
            chunk.add(encoder.buffer(), encoder.length());
        }
        chunk.add(frame.closing(), frame.closing().length);
        chunk.flush();
    }

    private static int update(Cipher cipher, byte[] from, int count, byte[] to) throws IOException {
        try {
            return cipher.update(from, 0, count, to, 0);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A key that protects nobody: nothing but made-up accounts is encrypted with it. */
    private static Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(mode, new SecretKeySpec(new byte[16], "AES"), new IvParameterSpec(new byte[16]));
        return cipher;
    }

    private final class Chunk {

        private final OutputStream out;
        private int length;

        Chunk(OutputStream out) {
            this.out = out;
        }

        void add(byte[] bytes, int count) throws IOException {
            if (count > plain.length - length) {
                flush();
            }
            System.arraycopy(bytes, 0, plain, length, count);
            length += count;
        }

        void flush() throws IOException {
            out.write(plain, 0, length);
            length = 0;
        }
    }
}
