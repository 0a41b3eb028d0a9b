package dev.callwright.examples.benchmarks.submit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Notes when a request began, and sees to it that all of a task have the same body. */
public final class FirstRequest implements Sink.Watcher {

    private final MessageDigest digest = sha256();
    private volatile long firstByte;
    private volatile boolean compared;
    private byte @Nullable [] expected;

    /** Whether the next bodies are of the task. */
    public void compare(boolean bodies) {
        compared = bodies;
    }

    @Override
    public void began() {
        firstByte = System.nanoTime();
        digest.reset();
    }

    @Override
    public void took(byte[] bytes, int from, int count) {
        digest.update(bytes, from, count);
    }

    @Override
    public void ended() {
        byte[] hash = digest.digest();
        if (!compared) {
            return;
        }
        if (expected == null) {
            expected = hash;
        } else if (!Arrays.equals(expected, hash)) {
            throw new IllegalStateException(
                    "another body than before: " + HexFormat.of().formatHex(hash));
        }
    }

    /** When the last request began, by the clock of {@link System#nanoTime}, which processes of one machine share. */
    public long firstByte() {
        return firstByte;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
