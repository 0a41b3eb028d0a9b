package dev.callwright.runtime.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Another host, to which nothing may come. */
final class Elsewhere implements AutoCloseable {

    final AtomicInteger connections = new AtomicInteger();
    final AtomicLong bytes = new AtomicLong();

    private final ServerSocket server;

    Elsewhere() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.3"));
        Threads.start(() -> {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                connections.incrementAndGet();
                Threads.start(() -> count(socket));
            }
        });
    }

    String authority() {
        return "127.0.0.3:" + server.getLocalPort();
    }

    private void count(Socket socket) throws IOException {
        try (socket) {
            while (socket.getInputStream().read() >= 0) {
                bytes.incrementAndGet();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
