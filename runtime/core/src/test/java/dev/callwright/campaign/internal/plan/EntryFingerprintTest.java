package dev.callwright.campaign.internal.plan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryFingerprintTest {

    private final EntryFingerprint fingerprint = new EntryFingerprint(new SecureRandom());

    @Test
    void isTheSameForTheSameBytesWhereverTheyStand() {
        byte[] one = "{\"calleeNumber\":\"463200000007\"}".getBytes(US_ASCII);
        byte[] other = new byte[one.length + 3];
        System.arraycopy(one, 0, other, 3, one.length);

        assertThat(fingerprint.of(other, 3, one.length)).isEqualTo(fingerprint.of(one, 0, one.length));
    }

    @Test
    void everyChangedBitAndEveryLengthChangesIt() {
        byte[] bytes = new byte[301];
        new Random(1).nextBytes(bytes);
        Set<Long> seen = new HashSet<>();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(seen.add(fingerprint.of(bytes, 0, bytes.length))).isTrue();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        for (int length = 0; length <= bytes.length; length++) {
            assertThat(seen.add(fingerprint.of(new byte[bytes.length], 0, length)))
                    .isTrue();
        }
    }

    @Test
    void staysBelowItsPrime() {
        byte[] ones = new byte[4_000];
        Arrays.fill(ones, (byte) -1);
        assertThat(BigInteger.valueOf(fingerprint.of(ones, 0, ones.length)))
                .isBetween(BigInteger.ZERO, BigInteger.TWO.pow(61));
    }
}
