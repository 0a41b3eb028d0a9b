package dev.callwright.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The value of the {@code Sign} header: the MD5 of key, secret and timestamp, as 32 lower-case hexadecimal digits.
 *
 * <p>It does not cover the body. Whoever has it can send any request for half an hour, and can search for the secret
 * offline, so it belongs into no log, just like the secret.
 */
public final class Signature {

    private Signature() {}

    /**
     * Signs for a moment.
     *
     * @param credentials whose account
     * @param timestamp the moment, in whole seconds since 1970-01-01T00:00:00Z: the value of the {@code Timestamp}
     *     header
     * @return 32 lower-case hexadecimal digits
     * @throws IllegalStateException when this Java runtime offers no MD5, or the credentials are closed
     */
    public static String of(Credentials credentials, long timestamp) {
        MessageDigest md5 = md5();
        md5.update(credentials.apiKey().getBytes(US_ASCII));
        credentials.addSecretTo(md5);
        md5.update(Long.toString(timestamp).getBytes(US_ASCII));
        return HexFormat.of().formatHex(md5.digest());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    "[callwright/no-md5] this Java runtime offers no MD5, which the service's signature is made of; "
                            + "allow it in the runtime's security providers",
                    missing);
        }
    }
}
