package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.callwright.CallwrightClientBuilder;
import dev.callwright.runtime.SubmitOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does with its socket what no HTTP server does; counts the requests that begin. */
final class RawService implements AutoCloseable {

    /** What to do with a connection whose request line and headers were read. */
    @FunctionalInterface
    interface Behaviour {
        void run(InputStream body, int length, OutputStream answer, Socket socket) throws IOException;
    }

    final AtomicInteger requests = new AtomicInteger();

    private final ServerSocket server;

    RawService(Behaviour behaviour) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(behaviour), "raw-service");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads the whole body, then answers these bytes as they are and closes. */
    static RawService answering(String bytes) {
        return new RawService((body, length, answer, socket) -> {
            body.readNBytes(length);
            answer.write(bytes.getBytes(ISO_8859_1));
            answer.flush();
        });
    }

    CallwrightClientBuilder clientBuilder() {
        return Service.builder().baseUrl("http://127.0.0.1:" + server.getLocalPort());
    }

    SubmitOutcome submit() {
        return clientBuilder().build().submit(Loan.task(), Loan.MAPPER, Loan.one());
    }

    private void serve(Behaviour behaviour) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                InputStream in = socket.getInputStream();
                int length = contentLength(in);
                behaviour.run(in, length, socket.getOutputStream(), socket);
            } catch (IOException e) {
                // The client may go at any time; so may this server.
            }
        }
    }

    private int contentLength(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            if (head.length() == 0) {
                requests.incrementAndGet();
            }
            head.append((char) next);
        }
        String name = "Content-Length: ";
        int from = head.indexOf(name) + name.length();
        return Integer.parseInt(head.substring(from, head.indexOf("\r\n", from)));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
