package dev.callwright.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Delivers tasks from a queue until it is closed. Any number of them, on any number of machines, may be started, closed
 * and killed at any time: a task whose worker died goes to another one when its claim has expired.
 */
public final class TaskWorker implements AutoCloseable {

    private final ExecutorService threads;
    private final TaskReceiver receiver;
    private final Runnable stop;

    TaskWorker(RemoteTask task, TaskQueue queue, int threads, Runnable stop) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.receiver = new TaskReceiver(task, queue);
        this.stop = stop;
        for (int i = 0; i < threads; i++) {
            this.threads.execute(receiver);
        }
    }

    /**
     * Takes no more tasks, ends those that it has after the step that they are in, hands back what is unfinished, and
     * returns when that is done. A request on the wire is awaited.
     */
    @Override
    public void close() {
        receiver.stop();
        stop.run();
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
                threads.shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
