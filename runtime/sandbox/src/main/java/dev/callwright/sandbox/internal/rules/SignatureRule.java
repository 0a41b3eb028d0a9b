package dev.callwright.sandbox.internal.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.contract.CreateTaskStatus;
import dev.callwright.sandbox.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Sign is MD5 of key, secret and timestamp, in hexadecimal digits of either case. */
final class SignatureRule implements CallerRule {

    private final String apiKey;
    private final String apiSecret;

    SignatureRule(String apiKey, String apiSecret) {
        this.apiKey = apiKey;
        this.apiSecret = apiSecret;
    }

    @Override
    public Optional<Refusal> check(Caller caller) {
        // What the service says to a missing header is not documented.
        if (caller.apiKey().isEmpty()) {
            return refusal("Api-Key", "missing");
        }
        if (caller.timestamp().isEmpty()) {
            return refusal("Timestamp", "missing");
        }
        if (caller.sign().isEmpty()) {
            return refusal("Sign", "missing");
        }
        if (!apiKey.equals(caller.apiKey())) {
            return refusal("Api-Key", "unknown");
        }
        return sign(caller.timestamp()).equals(caller.sign().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : refusal("Sign", "not the MD5 of key, secret and timestamp");
    }

    private String sign(String timestamp) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest((apiKey + apiSecret + timestamp).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    private static Optional<Refusal> refusal(String header, String reason) {
        return Optional.of(new Refusal(CreateTaskStatus.AUTHENTICATION_ERROR, header, reason));
    }
}
