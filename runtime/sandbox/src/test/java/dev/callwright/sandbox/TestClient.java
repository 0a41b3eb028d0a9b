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
import java.util.Arrays;
import java.util.HexFormat;

/** Signs and sends, without anything of the product. */
public final class TestClient {

    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Sandbox sandbox;

    public TestClient(Sandbox sandbox) {
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
        return json(signed(body.toString()));
    }

    /** What a POST to a path is answered, signed now. */
    JsonNode post(String path, String body) {
        return json(HttpRequest.newBuilder(signed(body), (name, value) -> true)
                .uri(sandbox.baseUrl().resolve(path))
                .build());
    }

    /** What a GET of a path is answered, signed now. */
    JsonNode get(String path) {
        return json(HttpRequest.newBuilder(signed(""), (name, value) -> true)
                .uri(sandbox.baseUrl().resolve(path))
                .GET()
                .build());
    }

    /** The tasks of the names that the text is found in, whenever they were accepted. */
    JsonNode find(String search) {
        return post("/voice/group/call/query", """
                {"current":1,"size":100,"params":{"strTime":"2000-01-01 00:00:00","endTime":"2999-01-01 00:00:00",
                 "taskType":3,"statusList":[],"searchCondition":"%s"}}""".formatted(search)).at("/data/records");
    }

    String cancel(Object... taskIds) {
        return post("/voice/group/call/cancel", "{\"taskIdList\":" + Arrays.toString(taskIds) + "}")
                .path("code")
                .asText();
    }

    static JsonNode json(HttpRequest request) {
        HttpResponse<String> response = send(request);
        try {
            return Body.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpRequest signed(String body) {
        return signed(body, Instant.now().getEpochSecond()).build();
    }

    public HttpRequest.Builder signed(String body, long timestamp) {
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

    public static HttpResponse<String> send(HttpRequest request) {
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
