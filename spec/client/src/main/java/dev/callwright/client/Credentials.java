package dev.callwright.client;

/**
 * The key and the secret of an account. Both are kept out of {@link #toString()} and of every message.
 *
 * @param apiKey the API key, sent in the {@code Api-Key} header; 1 to 256 printable ASCII characters without spaces
 * @param apiSecret the API secret, never sent itself; as the key
 */
public record Credentials(String apiKey, String apiSecret) {

    private static final int MAX_LENGTH = 256;

    /**
     * Refuses what no header could carry, before an HTTP library does so in a message that quotes it.
     *
     * @param apiKey the API key
     * @param apiSecret the API secret
     * @throws IllegalArgumentException when one is empty, too long, or has other characters than it may
     */
    public Credentials {
        check("apiKey", apiKey);
        check("apiSecret", apiSecret);
    }

    @Override
    public String toString() {
        return "Credentials[apiKey=***, apiSecret=***]";
    }

    private static void check(String name, String value) {
        if (value.isEmpty()) {
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
    }

    private static IllegalArgumentException invalid(String name, String problem) {
        return new IllegalArgumentException("[callwright/invalid-credentials] " + name + " " + problem
                + "; copy it again from the vendor's console");
    }
}
