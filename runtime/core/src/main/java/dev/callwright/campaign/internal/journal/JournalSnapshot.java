package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.Manifest;
import java.util.List;
import java.util.stream.IntStream;

/** What a journal held at some moment. Holds no lock and takes no entries. */
public final class JournalSnapshot implements Journal {

    private final Manifest manifest;
    private final List<List<Entry>> histories;

    public JournalSnapshot(Manifest manifest, List<List<Entry>> histories) {
        this.manifest = manifest;
        this.histories = histories.stream().map(List::copyOf).toList();
    }

    /** What a journal holds now; the journal stays open. */
    public static JournalSnapshot of(Journal journal) {
        return new JournalSnapshot(
                journal.manifest(),
                IntStream.range(0, journal.manifest().tasks().size())
                        .mapToObj(journal::history)
                        .toList());
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public List<Entry> history(int task) {
        return histories.get(task);
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public boolean append(Entry entry) {
        throw new UnsupportedOperationException(
                "[callwright/journal-snapshot] a journal that was only read takes no entries; open it to append");
    }

    @Override
    public boolean exclusive() {
        return false;
    }

    @Override
    public void close() {}
}
