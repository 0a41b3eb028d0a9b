package dev.callwright.campaign.internal.plan;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hash of a body as it may be kept: from a plain one, who a task of few callees calls could be found by trying. */
final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + ALGORITHM, e);
        }
    }

    /** In 64 hexadecimal digits. */
    String of(byte[] sha256) {
        return HexFormat.of().formatHex(mac.doFinal(sha256));
    }
}
