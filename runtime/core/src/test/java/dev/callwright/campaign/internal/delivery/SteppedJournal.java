package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.internal.journal.MemoryJournal;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import java.util.List;

/** A shared journal before and after each use of which anything may happen. */
final class SteppedJournal implements Journal {

    private final Journal shared;
    private final Runnable step;

    SteppedJournal(Manifest plan, Runnable step) {
        this(new MemoryJournal(plan), step);
    }

    SteppedJournal(Journal shared, Runnable step) {
        this.shared = shared;
        this.step = step;
    }

    @Override
    public Manifest manifest() {
        return shared.manifest();
    }

    @Override
    public List<Entry> history(int task) {
        step.run();
        List<Entry> history = shared.history(task);
        step.run();
        return history;
    }

    @Override
    public boolean append(Entry entry) {
        step.run();
        boolean first = shared.append(entry);
        step.run();
        return first;
    }

    @Override
    public boolean exclusive() {
        return false;
    }

    @Override
    public void close() {}
}
