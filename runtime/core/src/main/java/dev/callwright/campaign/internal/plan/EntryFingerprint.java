package dev.callwright.campaign.internal.plan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * Tells rows with the same number apart: a polynomial over the prime 2^61 - 1 at a secret point, so that two different
 * entries of a thousand bytes are taken for the same with a probability below 2^-52, whoever chose them.
 */
final class EntryFingerprint {

    private static final long PRIME = (1L << 61) - 1;
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final long point;

    EntryFingerprint(SecureRandom random) {
        point = random.nextLong(1L << 32, PRIME);
    }

    long of(byte[] bytes, int from, int length) {
        long sum = length + 1L;
        int end = from + length;
        int at = from;
        for (; at + Integer.BYTES <= end; at += Integer.BYTES) {
            sum = step(sum, (int) INTS.get(bytes, at) & 0xffffffffL);
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = (rest << Byte.SIZE) | (bytes[at] & 0xff);
        }
        return step(sum, rest);
    }

    private long step(long sum, long word) {
        long high = Math.multiplyHigh(sum, point);
        long low = sum * point;
        long product = (low & PRIME) + ((high << 3) | (low >>> 61)) + word;
        return reduce((product & PRIME) + (product >>> 61));
    }

    private static long reduce(long value) {
        return value >= PRIME ? value - PRIME : value;
    }
}
