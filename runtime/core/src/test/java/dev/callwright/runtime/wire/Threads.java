package dev.callwright.runtime.wire;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Daemons for servers: a client may go at any time, and so may a test. */
final class Threads {

    private static final ExecutorService SERVERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        return thread;
    });

    @FunctionalInterface
    interface Serving {
        void run() throws IOException;
    }

    private Threads() {}

    static void start(Serving serving) {
        SERVERS.execute(() -> {
            try {
                serving.run();
            } catch (IOException e) {
                // A connection that broke, as is the purpose here.
            }
        });
    }
}
