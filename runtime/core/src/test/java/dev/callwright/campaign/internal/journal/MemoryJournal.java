package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import java.util.ArrayList;
import java.util.List;

/** A journal that several owners share, as a database would be. */
public final class MemoryJournal implements Journal {

    private final Manifest manifest;
    private final List<List<Entry>> histories = new ArrayList<>();

    public MemoryJournal(Manifest manifest) {
        this.manifest = manifest;
        manifest.tasks().forEach(task -> histories.add(new ArrayList<>()));
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public synchronized List<Entry> history(int task) {
        return List.copyOf(histories.get(task));
    }

    @Override
    public synchronized boolean append(Entry entry) {
        List<Entry> history = histories.get(entry.task());
        if (entry.number() > history.size() + 1) {
            throw new IllegalArgumentException("gap");
        }
        return entry.number() == history.size() + 1 && history.add(entry);
    }

    @Override
    public boolean exclusive() {
        return false;
    }

    @Override
    public void close() {}
}
