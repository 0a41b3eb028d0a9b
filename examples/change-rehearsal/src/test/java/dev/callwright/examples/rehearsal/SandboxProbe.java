package dev.callwright.examples.rehearsal;

import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

/** Sends a request as it was before the edit to a sandbox that knows the edited contract alone. */
final class SandboxProbe {

    private static final String BODY = """
            {"appId":"%s","taskName":"before the edit","agentId":41,"maxCalls":300,"maxRingingTime":120,
            "allowSendTime":[{"strTime":"18:28","endTime":"19:28"}],
            "numberInfoList":[{"calleeNumber":"463200000007000001","callInformation":
            {"name":"Name","borrow_total_money":"5000","due_date":"2026-02-02","platform":"%s"}}],
            "recallFlow":{"recallType":3,"recallInterval":1,"recallNum":1,"recallIntent":["206"]}}
            """;

    private SandboxProbe() {}

    /** What the sandbox of a class loader answers. */
    static String answer(ClassLoader loader) throws IOException, ReflectiveOperationException {
        try (AutoCloseable sandbox = (AutoCloseable) loader.loadClass("dev.callwright.sandbox.Sandbox")
                .getMethod("start")
                .invoke(null)) {
            String apiKey = (String) get(sandbox, "apiKey");
            long timestamp = Instant.now().getEpochSecond();
            Credentials credentials = new Credentials(apiKey, (String) get(sandbox, "apiSecret"));
            HttpRequest request = HttpRequest.newBuilder(
                            ((URI) get(sandbox, "baseUrl")).resolve("/voice/group/call/send/agent"))
                    .header("Content-Type", "application/json;charset=UTF-8")
                    .header("Api-Key", apiKey)
                    .header("Timestamp", Long.toString(timestamp))
                    .header("Sign", Signature.of(credentials, timestamp))
                    .POST(HttpRequest.BodyPublishers.ofString(BODY.formatted(get(sandbox, "appId"), "p".repeat(30))))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | ReflectiveOperationException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Object sandbox, String property) throws ReflectiveOperationException {
        return sandbox.getClass().getMethod(property).invoke(sandbox);
    }
}
