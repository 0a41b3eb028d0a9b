package dev.callwright.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A create over a plain socket, whose body is sent in two halves, so that no client repairs anything. */
final class RawRequest implements AutoCloseable {

    private final Socket socket;
    private final String body;
    private int sent;

    private RawRequest(Socket socket, String body) {
        this.socket = socket;
        this.body = body;
    }

    /** Sends the headers and the body up to a text, and waits until the sandbox has taken the request up. */
    static RawRequest open(Sandbox sandbox, HttpRequest signed, String body, String upTo) throws IOException {
        long before = sandbox.requests();
        Socket socket = new Socket("127.0.0.1", sandbox.baseUrl().getPort());
        StringBuilder head = new StringBuilder("POST " + signed.uri().getPath() + " HTTP/1.1\r\nHost: localhost\r\n");
        signed.headers()
                .map()
                .forEach((name, values) ->
                        head.append(name).append(": ").append(values.get(0)).append("\r\n"));
        head.append("Content-Length: ").append(body.getBytes(UTF_8).length).append("\r\n\r\n");
        RawRequest request = new RawRequest(socket, body);
        request.send(head.toString());
        request.sendUpTo(body.indexOf(upTo));
        await(() -> sandbox.requests() > before);
        return request;
    }

    void sendRest() throws IOException {
        sendUpTo(body.length());
    }

    String response() throws IOException {
        StringBuilder response = new StringBuilder();
        byte[] buffer = new byte[1024];
        while (!response.toString().endsWith("}")) {
            int read = socket.getInputStream().read(buffer);
            if (read < 0) {
                break;
            }
            response.append(new String(buffer, 0, read, UTF_8));
        }
        return response.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not happen within 20 seconds");
            }
            Thread.onSpinWait();
        }
    }

    private void sendUpTo(int end) throws IOException {
        send(body.substring(sent, end));
        sent = end;
    }

    private void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
