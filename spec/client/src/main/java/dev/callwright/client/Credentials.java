package dev.callwright.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;

/**
 * The key and the secret of an account. Both are kept out of {@link #toString()} and of every message. The secret is
 * held once, as bytes that {@link #close()} overwrites, and cannot be asked for. Equal to itself alone, and not
 * serialisable. Safe for use by several threads.
 */
public final class Credentials implements AutoCloseable {

    private static final int MAX_LENGTH = 256;
    private static final String MASK = "***";

    private final String apiKey;
    private final byte[] apiSecret;
    private boolean closed;

    /**
     * Refuses what no header could carry, before an HTTP library does so in a message that quotes it.
     *
     * @param apiKey the API key, sent in the {@code Api-Key} header; 1 to 256 printable ASCII characters without spaces
     * @param apiSecret the API secret, never sent itself; as the key. A string stays in memory until it is collected,
     *     wherever the caller has it; {@link #Credentials(String, byte[])} needs none
     * @throws IllegalArgumentException when one is empty, too long, or has other characters than it may; never quotes
     *     it
     */
    public Credentials(String apiKey, String apiSecret) {
        check("apiSecret", apiSecret);
        this.apiKey = check("apiKey", apiKey);
        this.apiSecret = apiSecret.getBytes(US_ASCII);
    }

    /**
     * As {@link #Credentials(String, String)}, of a secret that was never a string.
     *
     * @param apiSecret the API secret in ASCII; copied, so that the caller can and should overwrite its own
     */
    public Credentials(String apiKey, byte[] apiSecret) {
        check("apiSecret", new Ascii(apiSecret));
        this.apiKey = check("apiKey", apiKey);
        this.apiSecret = apiSecret.clone();
    }

    /** The API key. */
    public String apiKey() {
        return apiKey;
    }

    /**
     * A text without these credentials, in upper or lower case: for what a server said, which may echo them. Once
     * closed it knows the key alone.
     */
    public synchronized String maskedIn(String text) {
        String masked = masked(text, new Ascii(apiKey.getBytes(US_ASCII)));
        return closed ? masked : masked(masked, new Ascii(apiSecret));
    }

    /**
     * Adds the secret to what is hashed.
     *
     * @throws IllegalStateException when it is closed
     */
    synchronized void addSecretTo(MessageDigest digest) {
        if (closed) {
            throw new IllegalStateException("[callwright/closed-credentials] the credentials are closed; "
                    + "close a pair after the last request that is signed with it");
        }
        digest.update(apiSecret);
    }

    /** Overwrites the secret. Nothing can be signed with these credentials any more. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(apiSecret, (byte) 0);
    }

    @Override
    public String toString() {
        return "Credentials[apiKey=***, apiSecret=***]";
    }

    private static <T extends CharSequence> T check(String name, T value) {
        Objects.requireNonNull(value, name);
        if (value.length() == 0) {
            throw invalid(name, "is empty");
        }
        if (value.length() > MAX_LENGTH) {
            throw invalid(name, "has " + value.length() + " characters, more than " + MAX_LENGTH);
        }
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character <= ' ' || character > '~') {
                throw invalid(name, "has a space, a line end or a character outside ASCII at index " + index);
            }
        }
        return value;
    }

    private static IllegalArgumentException invalid(String name, String problem) {
        return new IllegalArgumentException("[callwright/invalid-credentials] " + name + " " + problem
                + "; copy it again from the vendor's console");
    }

    private static String masked(String text, Ascii secret) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (int at = 0; at + secret.length() <= text.length(); ) {
            if (secret.isIn(text, at)) {
                masked.append(text, from, at).append(MASK);
                at += secret.length();
                from = at;
            } else {
                at++;
            }
        }
        return from == 0 ? text : masked.append(text, from, text.length()).toString();
    }
}
