package dev.callwright.sandbox.internal.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whoever reports are pushed to. */
final class Receiver {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI address;

    Receiver(URI address) {
        this.address = address;
    }

    /** Whether it answers with success. */
    boolean takes(String body) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json;charset=UTF-8")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
