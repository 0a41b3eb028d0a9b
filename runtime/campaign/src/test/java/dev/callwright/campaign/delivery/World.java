package dev.callwright.campaign.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How the service behaves in one schedule: every open question, answered one way or the other.
 *
 * @param atomicNames whether a name is taken from the moment that a request arrives
 * @param replicaLag how late the query shows a task
 * @param asynchronous whether a task grows after it was accepted
 * @param lookAlikes whether the query finds similar names
 * @param foldsCase whether another's name in capitals takes ours
 */
record World(boolean atomicNames, Duration replicaLag, boolean asynchronous, boolean lookAlikes, boolean foldsCase) {

    static World of(RandomGenerator random) {
        return new World(
                random.nextBoolean(),
                Duration.ofSeconds(random.nextInt(240)),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(64) == 0);
    }
}
