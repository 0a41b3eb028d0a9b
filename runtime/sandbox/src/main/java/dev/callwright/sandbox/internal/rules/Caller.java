package dev.callwright.sandbox.internal.rules;

import java.net.InetAddress;

/**
 * Who sends a request, by its connection and headers. A header that is missing is empty.
 *
 * @param address where the connection comes from
 * @param apiKey the header {@code Api-Key}
 * @param sign the header {@code Sign}
 * @param timestamp the header {@code Timestamp}
 * @param contentType the header {@code Content-Type}
 */
public record Caller(InetAddress address, String apiKey, String sign, String timestamp, String contentType) {

    /** Without the headers, which are as good as the secret. */
    @Override
    public String toString() {
        return "Caller[]";
    }
}
