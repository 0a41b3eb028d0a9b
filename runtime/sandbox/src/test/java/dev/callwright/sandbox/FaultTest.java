package dev.callwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.CreateTaskStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

    @AutoClose
    private final Sandbox sandbox = Sandbox.start();

    private final TestClient client = new TestClient(sandbox);
    private final String body = Body.of("a task").toString();

    @ParameterizedTest
    @EnumSource(CreateTaskStatus.class)
    void everyDocumentedCodeCanBeAnswered(CreateTaskStatus status) {
        sandbox.inject(Fault.code(status));

        JsonNode answer = client.answer(body);

        assertThat(answer.path("code").textValue()).isEqualTo(status.code());
        assertThat(answer.path("msg").textValue()).isEqualTo(status.title());
        assertThat(answer.path("data").isNull()).isTrue();
        assertThat(sandbox.tasks()).isEmpty();
    }

    @Test
    void anUndocumentedCodeCanBeAnswered() {
        sandbox.inject(Fault.code("-10"));
        assertThat(client.submit(body)).isEqualTo("-10");
    }

    @Test
    void aFaultStrikesOneRequestAndTheNextOneGetsTheNext() {
        sandbox.inject(Fault.code("-18"), Fault.code("-26"));
        assertThat(client.submit(body)).isEqualTo("-18");
        assertThat(client.submit(body)).isEqualTo("-26");
        assertThat(client.submit(body)).isEqualTo("0");
        assertThat(sandbox.requests()).isEqualTo(3);
    }

    @Test
    void aCodeMayComeAfterAcceptance() {
        sandbox.inject(Fault.code(CreateTaskStatus.SYSTEM_ERROR).afterAcceptance());
        assertThat(client.submit(body)).isEqualTo("-18");
        assertThat(client.submit(body)).isEqualTo("-41");
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void aLostAnswerLeavesATask() throws IOException {
        sandbox.inject(Fault.lostAnswer());

        assertThat(rawAnswer()).isEmpty();
        assertThat(sandbox.requests()).isEqualTo(1);
        assertThat(sandbox.task("a task")).isPresent();
        assertThat(client.submit(body)).isEqualTo("-41");
    }

    @Test
    void aLostRequestLeavesNone() throws IOException {
        sandbox.inject(Fault.lostAnswer().beforeAcceptance());

        assertThat(rawAnswer()).isEmpty();
        assertThat(sandbox.tasks()).isEmpty();
        assertThat(client.submit(body)).isEqualTo("0");
    }

    @Test
    void aCutBodyPromisesMoreThanItSends() throws IOException {
        sandbox.inject(Fault.cutBody());

        String answer = rawAnswer();

        String whole = "{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}";
        assertThat(answer)
                .containsIgnoringCase("content-length: " + whole.length())
                .endsWith("\r\n\r\n" + whole.substring(0, whole.length() / 2));
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void anHttpStatusComesBeforeOrAfterAcceptance() {
        sandbox.inject(Fault.httpStatus(503), Fault.httpStatus(502).afterAcceptance());

        assertThat(TestClient.send(client.signed(body)).statusCode()).isEqualTo(503);
        assertThat(sandbox.tasks()).isEmpty();
        assertThat(TestClient.send(client.signed(body)).statusCode()).isEqualTo(502);
        assertThat(sandbox.tasks()).hasSize(1);
    }

    @Test
    void aRedirectNamesAnotherPlace() {
        sandbox.inject(Fault.redirect(307, URI.create("http://127.0.0.1:1/elsewhere")));

        HttpResponse<String> response = TestClient.send(client.signed(body));

        assertThat(response.statusCode()).isEqualTo(307);
        assertThat(response.headers().firstValue("Location")).hasValue("http://127.0.0.1:1/elsewhere");
    }

    @Test
    void anyTextCanBeTheBody() {
        sandbox.inject(Fault.body("<html>"), Fault.body("").beforeAcceptance());

        assertThat(TestClient.send(client.signed(body)).body()).isEqualTo("<html>");
        assertThat(sandbox.tasks()).hasSize(1);
        assertThat(TestClient.send(client.signed(body)).body()).isEmpty();
    }

    @Test
    void aSlowAnswerTakesItsTime() {
        sandbox.inject(Fault.slow(Duration.ofMillis(150)));
        long start = System.nanoTime();

        assertThat(client.submit(body)).isEqualTo("0");

        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(150));
    }

    @Test
    void anAnswerCanBeHeldWhileTheTaskExists() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        sandbox.inject(Fault.heldUntil(latch));

        CompletableFuture<HttpResponse<String>> first =
                TestClient.HTTP.sendAsync(client.signed(body), BodyHandlers.ofString());
        String second = submitUntilTaken();
        assertThat(first).isNotDone();
        latch.countDown();

        assertThat(second).isEqualTo("-41");
        assertThat(first.get(5, TimeUnit.SECONDS).body()).contains("\"code\":\"0\"");
    }

    @Test
    void closingTheSandboxEndsWhatIsHeld() throws Exception {
        sandbox.inject(Fault.heldUntil(new CountDownLatch(1)));
        CompletableFuture<HttpResponse<String>> held =
                TestClient.HTTP.sendAsync(client.signed(body), BodyHandlers.ofString());
        submitUntilTaken();

        sandbox.close();

        assertThatThrownBy(() -> held.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(sandbox.tasks()).isNotEmpty();
    }

    @Test
    void aRefusedRequestIsRefusedWhateverIsLostOfIt() throws IOException {
        sandbox.inject(Fault.lostAnswer());
        sandbox.inject(Fault.lostAnswer());
        assertThat(rawAnswer()).isEmpty();
        assertThat(rawAnswer()).isEmpty();
        assertThat(sandbox.tasks()).hasSize(1);
        assertThat(sandbox.lastRefusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("-41"));
    }

    /** The held request comes first to the fault, not necessarily to the tasks: this waits until it has. */
    private String submitUntilTaken() {
        while (sandbox.tasks().isEmpty()) {
            Thread.onSpinWait();
        }
        return client.submit(body);
    }

    /** All bytes that a plain socket gets, so that no client repairs anything. */
    private String rawAnswer() throws IOException {
        HttpRequest request = client.signed(body);
        StringBuilder head = new StringBuilder("POST " + request.uri().getPath() + " HTTP/1.1\r\nHost: localhost\r\n");
        request.headers()
                .map()
                .forEach((name, values) ->
                        head.append(name).append(": ").append(values.get(0)).append("\r\n"));
        head.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
        try (Socket socket = new Socket("127.0.0.1", sandbox.baseUrl().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
