package dev.callwright.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Signs and sends, without anything of the product. */
final class TestClient {

    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Sandbox sandbox;

    TestClient(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static URI uri(Sandbox sandbox) {
        return sandbox.baseUrl().resolve("/voice/group/call/send/agent");
    }

    /** The code that is answered. */
    String submit(Object body) {
        return answer(body).path("code").textValue();
    }

    JsonNode answer(Object body) {
        HttpResponse<String> response = send(signed(body.toString()));
        try {
            return Body.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest signed(String body) {
        return signed(body, Instant.now().getEpochSecond()).build();
    }

    HttpRequest.Builder signed(String body, long timestamp) {
        return unsigned(body)
                .setHeader("Api-Key", sandbox.apiKey())
                .setHeader("Timestamp", String.valueOf(timestamp))
                .setHeader("Sign", sign(sandbox.apiKey() + sandbox.apiSecret() + timestamp));
    }

    HttpRequest.Builder unsigned(String body) {
        return HttpRequest.newBuilder(uri(sandbox))
                .setHeader("Content-Type", "application/json;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
