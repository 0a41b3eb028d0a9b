package dev.callwright.batch;

import jakarta.jms.ConnectionFactory;
import java.time.Duration;

/**
 * A queue of a broker, between one manager and any number of workers. Its messages are two numbers of the job
 * repository.
 *
 * @param connections of the broker; any that speaks Jakarta Messaging 3
 * @param name of the queue
 * @param poll how often the manager looks whether tasks have ended, and workers whether they are to end
 * @param claimRetry how often workers see whether a claim of another process has expired, and after how long they try
 *     again to reach a broker or database that failed
 */
public record TaskQueue(ConnectionFactory connections, String name, Duration poll, Duration claimRetry) {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration CLAIM_RETRY = Duration.ofMinutes(1);

    /** A queue with the usual times: 5 seconds and a minute. */
    public static TaskQueue of(ConnectionFactory connections, String name) {
        return new TaskQueue(connections, name, POLL, CLAIM_RETRY);
    }
}
