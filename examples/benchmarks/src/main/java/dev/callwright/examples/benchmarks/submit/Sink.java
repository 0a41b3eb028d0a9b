package dev.callwright.examples.benchmarks.submit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes requests off raw sockets, drops their bodies, and answers as the service does. Checks nothing. */
public final class Sink implements AutoCloseable {

    private static final String HEADERS_END = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");
    private static final String ANSWER = "{\"code\":\"0\",\"data\":1,\"msg\":\"OK\"}";

    private final ServerSocket server;
    private final Watcher watcher;

    private Sink(ServerSocket server, Watcher watcher) {
        this.server = server;
        this.watcher = watcher;
    }

    /** Listens on a free port, until it is closed. */
    public static Sink start(Watcher watcher) throws IOException {
        Sink sink = new Sink(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), watcher);
        Thread accepting = new Thread(sink::accept, "sink");
        accepting.setDaemon(true);
        accepting.start();
        return sink;
    }

    /** As a process of its own, which prints its port and ends when its input does. */
    public static void main(String[] args) throws IOException {
        try (Sink sink = start(Watcher.NONE)) {
            new PrintWriter(System.out, true, StandardCharsets.UTF_8).println(sink.port());
            while (System.in.read() >= 0) {
                // Nobody has anything to say to it.
            }
        }
    }

    /** Where it listens, on the loopback address. */
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        byte[] buffer = new byte[1 << 16];
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                take(socket, buffer);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void take(Socket socket, byte[] buffer) throws IOException {
        InputStream in = socket.getInputStream();
        int read = Math.max(in.read(buffer), 0);
        watcher.began();
        int body = bodyStart(buffer, read);
        while (body < 0) {
            read += Math.max(in.read(buffer, read, buffer.length - read), 0);
            body = bodyStart(buffer, read);
        }
        long left = length(new String(buffer, 0, body, US_ASCII)) - (read - body);
        watcher.took(buffer, body, read - body);
        while (left > 0) {
            int count = in.read(buffer);
            if (count < 0) {
                throw new IOException("a body ended too early");
            }
            watcher.took(buffer, 0, count);
            left -= count;
        }
        watcher.ended();
        socket.getOutputStream()
                .write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                                + ANSWER.length() + "\r\n\r\n" + ANSWER)
                        .getBytes(US_ASCII));
    }

    private static int bodyStart(byte[] bytes, int count) {
        int end = new String(bytes, 0, count, ISO_8859_1).indexOf(HEADERS_END);
        return end < 0 ? end : end + HEADERS_END.length();
    }

    private static long length(String headers) {
        Matcher length = LENGTH.matcher(headers);
        if (!length.find()) {
            throw new IllegalStateException("a request without a length");
        }
        return Long.parseLong(length.group(1));
    }

    /** Sees what comes in, on the thread of the sink. */
    public interface Watcher {

        /** Sees nothing. */
        Watcher NONE = new Watcher() {};

        /** The first byte of a request is there. */
        default void began() {}

        /** A part of a body. */
        default void took(byte[] bytes, int from, int count) {}

        /** The body is complete. */
        default void ended() {}
    }
}
