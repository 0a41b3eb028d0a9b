package dev.callwright.campaign.internal.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How the service behaves in one schedule: every open question, answered one way or the other.
 *
 * @param names what it does with a name that comes again
 * @param replicaLag how late the query shows a task
 * @param asynchronous whether a task grows after it was accepted
 * @param lookAlikes whether the query finds similar names
 * @param foldsCase whether another's name in capitals takes ours
 * @param checksTimestamps whether a request is refused whose signature is older or younger than half an hour
 * @param wrongClock how far our clock is ahead of the service's
 */
record World(
        Names names,
        Duration replicaLag,
        boolean asynchronous,
        boolean lookAlikes,
        boolean foldsCase,
        boolean checksTimestamps,
        Duration wrongClock) {

    /** What a service may do with a name that comes again. */
    enum Names {
        /** It is taken from the moment that a request arrives. */
        ATOMIC,
        /** It is taken from the moment that the task is made. */
        RACY,
        /** It is never taken. */
        FREE
    }

    /** The latest that a list may be late, so that a task which was created late is still in it in time. */
    private static final Duration IN_TIME = Duration.ofMinutes(29);

    private static final Duration MOST_WRONG = Duration.ofMinutes(30);

    static World plain() {
        return new World(Names.ATOMIC, Duration.ofMinutes(1), false, true, false, true, Duration.ZERO);
    }

    /** Names are atomic or not, and lists are in time: what sending again under the same name assumes. */
    static World inTime(RandomGenerator random) {
        long[] latest = {1, 240, IN_TIME.toSeconds()};
        return any(
                random,
                Names.values()[random.nextInt(Names.values().length)],
                Duration.ofSeconds(random.nextLong(latest[random.nextInt(latest.length)])),
                Duration.ofMinutes(random.nextInt(-20, 21)));
    }

    /** Nothing is assumed: lists are late for days, and clocks are wrong by hours. */
    static World hostile(RandomGenerator random) {
        return any(
                random,
                Names.values()[random.nextInt(Names.values().length)],
                Duration.ofSeconds(random.nextLong(Duration.ofDays(5).toSeconds())),
                Duration.ofMinutes(random.nextInt(-180, 181)));
    }

    private static World any(RandomGenerator random, Names names, Duration lag, Duration wrongClock) {
        return new World(
                names,
                lag,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(64) == 0,
                random.nextInt(4) != 0,
                random.nextBoolean() ? Duration.ZERO : wrongClock);
    }

    /**
     * Whether nothing can come of a doubt after the settling time: the query shows every task by then, and no clock is
     * so wrong that a signature becomes valid later.
     */
    boolean listsInTime() {
        return replicaLag.compareTo(IN_TIME) <= 0 && wrongClock.abs().compareTo(MOST_WRONG) <= 0;
    }

    /** Whether the query shows a task before a busy service is asked again. */
    boolean listsAtOnce() {
        return replicaLag.isZero();
    }

    World withTimestampsChecked() {
        return new World(names, replicaLag, asynchronous, lookAlikes, foldsCase, true, wrongClock);
    }
}
