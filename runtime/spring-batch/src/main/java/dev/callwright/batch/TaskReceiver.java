package dev.callwright.batch;

import dev.callwright.campaign.spi.Waiter;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages one at a time, each in a transaction that ends when its task has: the broker gives the messages of a
 * dead worker to others.
 */
final class TaskReceiver implements Runnable {

    private static final Logger LOG = System.getLogger("dev.callwright.batch");

    private final RemoteTask task;
    private final TaskQueue queue;
    private final Waiter waiter = Waiter.system();
    private volatile boolean stopped;

    TaskReceiver(RemoteTask task, TaskQueue queue) {
        this.task = task;
        this.queue = queue;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!ended()) {
            try (JMSContext context = queue.connections().createContext(JMSContext.SESSION_TRANSACTED)) {
                receive(context);
            } catch (RuntimeException | JMSException e) {
                // Closing the context has handed the message back. Messages of exceptions may quote anything.
                LOG.log(
                        Level.WARNING,
                        "[callwright/batch-worker] {0}; trying again",
                        StepResult.of(e).exit().getExitDescription());
                pause();
            }
        }
    }

    private void receive(JMSContext context) throws JMSException {
        Queue target = context.createQueue(queue.name());
        while (!ended()) {
            Message message = next(context, target);
            if (message == null) {
                continue;
            }
            Optional<TaskRequest> request =
                    message instanceof TextMessage text ? TaskRequest.read(text.getText()) : Optional.empty();
            switch (request.map(it -> task.execute(it, this::ended)).orElse(RemoteTask.Fate.DONE)) {
                case DONE -> context.commit();
                case HAND_BACK -> context.rollback();
                case LATER -> {
                    context.createProducer()
                            .setDeliveryDelay(queue.claimRetry().toMillis())
                            .send(target, request.orElseThrow().text());
                    context.commit();
                }
            }
        }
    }

    /** A consumer for one message: what brokers send ahead would wait for hours behind it, while others are idle. */
    private @Nullable Message next(JMSContext context, Queue target) {
        try (JMSConsumer consumer = context.createConsumer(target)) {
            return consumer.receive(queue.poll().toMillis());
        }
    }

    private boolean ended() {
        return stopped || Thread.currentThread().isInterrupted();
    }

    private void pause() {
        try {
            if (!ended()) {
                waiter.waitUntil(waiter.instant().plus(queue.claimRetry()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
