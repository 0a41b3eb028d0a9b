package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.PlannedTask;
import java.util.BitSet;
import java.util.SplittableRandom;

/** Callees who opt out one after the other, each for good. */
final class RandomOptOuts implements OptOuts {

    private final SplittableRandom random;
    private final BitSet[] tasks = new BitSet[8];

    RandomOptOuts(long seed) {
        random = new SplittableRandom(seed);
    }

    @Override
    public BitSet of(PlannedTask task) {
        BitSet known = tasks[task.index()];
        if (known == null) {
            known = new BitSet();
            tasks[task.index()] = known;
        }
        if (random.nextInt(3) == 0) {
            known.set(random.nextInt((int) task.callees()));
        }
        if (random.nextInt(64) == 0) {
            known.set(0, (int) task.callees());
        }
        return (BitSet) known.clone();
    }
}
