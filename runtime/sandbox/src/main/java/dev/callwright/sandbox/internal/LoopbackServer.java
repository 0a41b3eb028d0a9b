package dev.callwright.sandbox.internal;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that only this machine can reach. */
public final class LoopbackServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int THREADS = 16;

    static {
        // This server sends headers and body apart. Without this, on a connection that is used again, the body waits
        // 40 ms for the headers to be acknowledged. There is no other way to tell it.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService workers;

    private LoopbackServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /**
     * Starts to listen on loopback.
     *
     * @param port the port to listen on; 0 for a free one
     * @param control what is found below {@link Control#PATH}
     * @throws UncheckedIOException when the port cannot be had
     */
    public static LoopbackServer start(int port, HttpHandler handler, HttpHandler control) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("[callwright/sandbox] cannot listen on port " + port + " of 127.0.0.1", e);
        }
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "callwright-sandbox");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(workers);
        server.createContext("/", handler);
        server.createContext(Control.PATH, control);
        startAsDaemon(server);
        return new LoopbackServer(server, workers);
    }

    /** The server's own thread is what the thread is that starts it: a program that fails must end all the same. */
    private static void startAsDaemon(HttpServer server) {
        CompletableFuture.runAsync(server::start, task -> {
                    Thread starter = new Thread(task, "callwright-sandbox-start");
                    starter.setDaemon(true);
                    starter.start();
                })
                .join();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Ends requests that are under way, too. */
    @Override
    public void close() {
        workers.shutdownNow();
        server.stop(0);
    }
}
