package dev.callwright.sandbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.sandbox.Body;
import dev.callwright.sandbox.Inbox;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.TestClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(20)
class SandboxMainTest {

    private Thread program;

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.interrupt();
            program.join();
        }
    }

    @Test
    void helpNamesEveryOption() {
        StringWriter out = new StringWriter();
        int exitCode =
                new CommandLine(new SandboxMain()).setOut(new PrintWriter(out)).execute("--help");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("--port", "--key", "--secret", "--app-id", "--agent", "--concurrent-tasks", "127.0.0.1")
                .contains("--assume", "RACY_NAMES", "--query-lag", "--submission-failures", "--push-to")
                .contains("FINANCIAL_COLLECTION");
    }

    @Test
    void anUnknownOptionIsAUsageError() {
        StringWriter err = new StringWriter();
        assertThat(new CommandLine(new SandboxMain())
                        .setErr(new PrintWriter(err))
                        .execute("--prot", "1"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("--prot");
    }

    @Test
    void aTakenPortIsReportedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            StringWriter err = new StringWriter();
            int exitCode = SandboxMain.run(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(err),
                    "--port",
                    String.valueOf(taken.getLocalPort()));
            assertThat(exitCode).isEqualTo(CommandLine.ExitCode.SOFTWARE);
            assertThat(err.toString().lines())
                    .containsExactly(
                            "[callwright/sandbox] cannot listen on port " + taken.getLocalPort() + " of 127.0.0.1");
        }
    }

    @Test
    void printsWhereItListensAndALineForEachRequest() throws IOException {
        BufferedReader out = start("--key", "k", "--secret", "s", "--app-id", "a", "--agent", "7=FINANCIAL_MARKETING");
        URI baseUrl = URI.create(out.readLine());
        Sandbox sameCredentials = Sandbox.builder().apiKey("k").apiSecret("s").start();
        try (sameCredentials) {
            TestClient client = new TestClient(sameCredentials);
            Body body = Body.of("a task\u001b[31m").with("/appId", "\"a\"").with("/agentId", "7");
            send(client, body, baseUrl);
            send(client, body, baseUrl);
            send(client, Body.of("a").with("/numberInfoList/0/calleeNumber", "\"98765\""), baseUrl);
        }

        assertThat(out.readLine()).isEqualTo("accepted task 123123 \"a task?[31m\", 1 callees");
        assertThat(out.readLine()).isEqualTo("refused -41 TASK_NAME_EXISTS: taskName, taken by another task");
        assertThat(out.readLine()).isEqualTo("refused -22 INVALID_PARAMETER: taskName, minLength 2");
    }

    @Test
    @Timeout(20)
    void whatIsAssumedOfTheServiceIsSetByFlags() throws IOException {
        try (Inbox inbox = Inbox.open();
                Sandbox sameCredentials = Sandbox.start()) {
            BufferedReader out = start(
                    "--assume",
                    "NAME_FREED_BY_FINISH,PUSH_BARE_ARRAY",
                    "--submission-time=PT0S",
                    "--zone=Asia/Jakarta",
                    "--seed=7",
                    "--push-to=" + inbox.address());
            URI baseUrl = URI.create(out.readLine());
            TestClient client = new TestClient(sameCredentials);
            send(client, Body.of("a task"), baseUrl);
            TestClient.send(java.net.http.HttpRequest.newBuilder(baseUrl.resolve("/_sandbox/complete"))
                    .POST(java.net.http.HttpRequest.BodyPublishers.noBody())
                    .build());
            send(client, Body.of("a task"), baseUrl);

            assertThat(out.readLine()).startsWith("accepted task 123123 ");
            assertThat(out.readLine()).startsWith("accepted task 123124 ");
            assertThat(inbox.bodies()).hasSize(1).allMatch(body -> body.isArray());
        }
    }

    private static void send(TestClient client, Body body, URI baseUrl) {
        var signed = client.signed(body.toString());
        TestClient.send(java.net.http.HttpRequest.newBuilder(signed, (name, value) -> true)
                .uri(baseUrl.resolve(signed.uri().getPath()))
                .build());
    }

    private BufferedReader start(String... args) throws IOException {
        PipedWriter writer = new PipedWriter();
        BufferedReader reader = new BufferedReader(new PipedReader(writer, 1 << 16));
        program = new Thread(() -> SandboxMain.run(new PrintWriter(writer), new PrintWriter(new StringWriter()), args));
        program.start();
        return reader;
    }
}
