package dev.callwright.endurance;

import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * When a process is killed: a while after one of the things that it says.
 *
 * @param line which of them, from 0
 * @param nanos how long after it
 */
record KillPoint(int line, long nanos) {

    private static final long LONGEST_NANOS = 8_000_000;

    /** @param lines how many things the process says if it lives */
    static KillPoint random(RandomGenerator random, int lines) {
        boolean atOnce = random.nextInt(3) == 0;
        return new KillPoint(random.nextInt(lines), atOnce ? 0 : random.nextLong(LONGEST_NANOS));
    }

    static final KillPoint NEVER = new KillPoint(Integer.MAX_VALUE, 0);

    void pause() {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
