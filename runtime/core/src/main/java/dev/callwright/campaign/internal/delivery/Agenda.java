package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Waiter;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** Works on many tasks, each when it is due, one at a time. */
final class Agenda {

    private final PriorityQueue<Item> items = new PriorityQueue<>();
    private final Waiter waiter;
    private final BooleanSupplier stopped;

    Agenda(Waiter waiter, BooleanSupplier stopped) {
        this.waiter = waiter;
        this.stopped = stopped;
    }

    /** Returns true when all are done, false when it was stopped; an interrupt stops it, and the flag is kept. */
    boolean work(Collection<? extends TaskRun> runs) {
        int position = 0;
        for (TaskRun run : runs) {
            items.add(new Item(Instant.MIN, position++, run));
        }
        while (!items.isEmpty()) {
            if (stopped.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                return false;
            }
            Item item = items.element();
            if (item.due().isAfter(waiter.instant())) {
                if (!pause(item.due())) {
                    return false;
                }
                continue;
            }
            items.remove();
            Optional<Instant> again = item.run().step();
            again.ifPresent(due -> items.add(new Item(due, item.position(), item.run())));
        }
        return true;
    }

    private boolean pause(Instant until) {
        try {
            waiter.waitUntil(until);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Item(Instant due, int position, TaskRun run) implements Comparable<Item> {

        @Override
        public int compareTo(Item other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Integer.compare(position, other.position);
        }
    }
}
