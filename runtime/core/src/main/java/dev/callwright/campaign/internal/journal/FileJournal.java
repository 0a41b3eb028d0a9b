package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.internal.journal.Volume.OpenFile;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A journal in a file. Every entry is synced before {@link #append} returns; one process at a time has it open, once.
 *
 * <p>Beside the file lies {@code <file>.lock}, which stays. Only their owner can read either. The directory has to be
 * on a local disk: locks and syncs of network file systems promise less. Safe for use by several threads.
 */
public final class FileJournal implements Journal {

    private final Volume volume;
    private final Volume.Hold lock;
    private final OpenFile file;
    private final Manifest manifest;
    private final List<List<Entry>> histories;
    private int records;
    private boolean dead;

    private FileJournal(Volume volume, Volume.Hold lock, OpenFile file, JournalText text) {
        this.volume = volume;
        this.lock = lock;
        this.file = file;
        this.manifest = text.manifest();
        this.histories = text.histories();
        this.records = text.records();
    }

    /** The plan of the journal in this file; empty when there is none yet. As {@link #read}. */
    public static Optional<Manifest> peek(Path path) {
        return read(path).map(Journal::manifest);
    }

    /**
     * What the journal in this file holds now; empty when there is none yet. Neither needs nor touches the lock, so
     * that any process may be delivering meanwhile.
     *
     * @throws JournalException when it is damaged or of a newer version, or the disk refuses
     */
    public static Optional<Journal> read(Path path) {
        return read(new DirectoryVolume(path));
    }

    static Optional<Journal> read(Volume volume) {
        try {
            if (!volume.exists()) {
                return Optional.empty();
            }
            JournalText text = text(volume);
            return Optional.of(new JournalSnapshot(text.manifest(), text.histories()));
        } catch (IOException e) {
            throw refused(volume, "read", e);
        }
    }

    /** Whoever has it open may have cut off a torn record and written on while it was read: then it reads otherwise. */
    private static JournalText text(Volume volume) throws IOException {
        byte[] bytes = volume.read();
        try {
            return JournalText.read(bytes);
        } catch (JournalException e) {
            byte[] again = volume.read();
            if (Arrays.equals(bytes, again)) {
                throw e;
            }
            return JournalText.read(again);
        }
    }

    /**
     * The journal of this plan: begun if the file does not exist, continued otherwise.
     *
     * @param path the file; its directory exists
     * @throws JournalException when another process or this one has it open, it is damaged, of a newer version or of
     *     another plan, there is a link in the way, or the disk refuses
     */
    public static FileJournal open(Path path, Manifest manifest) {
        return open(new DirectoryVolume(path), manifest);
    }

    static FileJournal open(Volume volume, Manifest manifest) {
        try {
            Volume.Hold lock = volume.lock();
            try {
                return open(volume, lock, manifest);
            } catch (Throwable e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw refused(volume, "opened", e);
        }
    }

    private static FileJournal open(Volume volume, Volume.Hold lock, Manifest manifest) throws IOException {
        if (!volume.exists()) {
            begin(volume, JournalText.of(manifest));
        }
        byte[] bytes = volume.read();
        JournalText text = JournalText.read(bytes);
        if (!text.manifest().equals(manifest)) {
            throw new JournalException(
                    Problem.OTHER_PLAN,
                    volume.name() + " belongs to another plan; nothing was sent. If another process has planned the"
                            + " campaign just now, run it again; else give the same callees, task size and task again");
        }
        OpenFile file = volume.open();
        try {
            if (text.length() < bytes.length) {
                file.truncate(text.length());
            }
            // What was read may be in memory only: the process that wrote it may have died before it synced.
            file.force();
            volume.forceDirectory();
            return new FileJournal(volume, lock, file, text);
        } catch (Throwable e) {
            file.close();
            throw e;
        }
    }

    private static void begin(Volume volume, byte[] plan) throws IOException {
        try (OpenFile draft = volume.draft()) {
            draft.write(plan);
            draft.force();
        }
        volume.publish();
        volume.forceDirectory();
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
    public synchronized Optional<Entry> latest(int task) {
        List<Entry> history = histories.get(task);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    @Override
    public synchronized boolean append(Entry entry) {
        List<Entry> history = histories.get(entry.task());
        if (entry.number() <= history.size()) {
            return false;
        }
        if (entry.number() > history.size() + 1) {
            throw new IllegalArgumentException("[callwright/journal-entry] entry " + entry.number() + " of task "
                    + entry.task() + " would follow entry " + history.size());
        }
        write(Frame.of(records, Line.entry(entry)));
        records++;
        history.add(entry);
        return true;
    }

    /** After a failed sync the disk may have dropped what it failed to write, so that a second sync would lie. */
    private void write(byte[] frame) {
        if (dead) {
            throw new JournalException(
                    Problem.DISK, volume.name() + " is closed, or failed earlier; open it again to continue");
        }
        dead = true;
        try {
            lock.check();
            file.write(frame);
            file.force();
        } catch (IOException e) {
            throw refused(volume, "written", e);
        }
        dead = false;
    }

    @Override
    public boolean exclusive() {
        return true;
    }

    @Override
    public synchronized void close() {
        dead = true;
        try (lock) {
            file.close();
        } catch (IOException e) {
            throw refused(volume, "closed", e);
        }
    }

    private static JournalException refused(Volume volume, String what, IOException cause) {
        return new JournalException(
                Problem.DISK,
                volume.name() + " could not be " + what + " ("
                        + cause.getClass().getSimpleName() + "); see to the disk, then open it again");
    }
}
