package dev.callwright.examples.benchmarks.submit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;

/** A request as the client frames it, on a plain socket. */
final class RawRequest {

    private static final int CHUNK_BYTES = 1 << 16;

    private final int port;

    RawRequest(int port) {
        this.port = port;
    }

    /** Sends bytes that are there. */
    void send(byte[] body) throws IOException, GeneralSecurityException {
        send(body.length, out -> {
            for (int at = 0; at < body.length; at += CHUNK_BYTES) {
                out.write(body, at, Math.min(CHUNK_BYTES, body.length - at));
            }
        });
    }

    /** Sends as many bytes as are announced, and waits for the answer. */
    void send(long length, Body body) throws IOException, GeneralSecurityException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(headers(length));
            body.writeTo(out);
            socket.getInputStream().readAllBytes();
        }
    }

    private byte[] headers(long length) {
        return String.join(
                        "\r\n",
                        "POST /voice/group/call/send/agent HTTP/1.1",
                        "Content-Type: application/json;charset=utf-8",
                        "Api-Key: bDqJFiq9",
                        "Timestamp: 1630468800",
                        "Sign: 05d7a50893e22a5c4bb3216ae3396c7c",
                        "Accept-Encoding: identity",
                        "Content-Length: " + length,
                        "Host: 127.0.0.1:" + port,
                        "Connection: Keep-Alive",
                        "User-Agent: benchmark",
                        "",
                        "")
                .getBytes(US_ASCII);
    }

    /** Writes a body. */
    interface Body {

        void writeTo(OutputStream out) throws IOException, GeneralSecurityException;
    }
}
