package dev.callwright.runtime.wire;

import dev.callwright.CallwrightClient;
import dev.callwright.CallwrightClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads every request to its end, and answers as it is told. */
final class AnswerServer implements AutoCloseable {

    final AtomicInteger posts = new AtomicInteger();
    final AtomicInteger connections = new AtomicInteger();
    volatile Fault.Script answer = peer -> peer.send(Answers.ACCEPTED);

    private final ServerSocket server;

    AnswerServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Threads.start(() -> {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                connections.incrementAndGet();
                Threads.start(() -> converse(socket));
            }
        });
    }

    CallwrightClientBuilder clientBuilder() {
        return CallwrightClient.builder()
                .apiKey("bDqJFiq9")
                .apiSecret("7bz1lzh9")
                .appId("2Xql9RBI")
                .allowLoopback()
                .baseUrl(url());
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private void converse(Socket socket) throws IOException {
        try (socket) {
            Peer peer = new Peer(socket, socket, posts);
            while (peer.awaitsRequest()) {
                peer.request();
                answer.run(peer);
            }
        }
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
