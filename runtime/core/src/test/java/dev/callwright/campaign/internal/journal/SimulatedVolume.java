package dev.callwright.campaign.internal.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.Manifest;
import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A disk that keeps only what was synced, and a random part of the rest. One seed, one behaviour. */
public final class SimulatedVolume implements Volume {

    private final RandomGenerator random;
    private final Runnable step;
    private SimulatedFile draft = new SimulatedFile();
    private SimulatedFile journal = new SimulatedFile();
    private boolean published;
    private boolean publishedDurably;
    private boolean locked;
    private int failingSyncs;
    private boolean ignoresSyncs;

    /** @param step called before and after everything that touches the disk; may throw {@link Crash} */
    public SimulatedVolume(RandomGenerator random, Runnable step) {
        this.random = random;
        this.step = step;
    }

    public FileJournal openJournal(Manifest manifest) {
        return FileJournal.open(this, manifest);
    }

    /** The n-th sync from now fails. */
    public void failSync(int n) {
        failingSyncs = n;
    }

    /** For proving that syncs are needed. */
    public void ignoreSyncs() {
        ignoresSyncs = true;
    }

    /** The machine dies: what was not synced is lost, torn, or there by luck. */
    public void die() {
        locked = false;
        failingSyncs = 0;
        if (published && !publishedDurably && random.nextBoolean()) {
            published = false;
        }
        publishedDurably = published;
        journal.die(random);
        draft = new SimulatedFile();
    }

    /** Whether everything is synced, and the last thing is the claim of this task. */
    public boolean lastIsDurableClaim(int task) {
        String text = new String(journal.bytes, 0, journal.durable, US_ASCII);
        String last = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
        return publishedDurably
                && journal.durable == journal.length
                && last.startsWith("ENTRY|" + task + "|")
                && last.contains("|INTENT|");
    }

    /** What a disk doctor would see. */
    public byte[] content() {
        return Arrays.copyOf(journal.bytes, journal.length);
    }

    @Override
    public String name() {
        return "simulated";
    }

    @Override
    public Hold lock() {
        if (locked) {
            throw new JournalException(JournalException.Problem.LOCKED, "simulated");
        }
        locked = true;
        return new Hold() {
            @Override
            public void check() {}

            @Override
            public void close() {
                locked = false;
            }
        };
    }

    @Override
    public boolean exists() {
        return published;
    }

    @Override
    public byte[] read() {
        return content();
    }

    @Override
    public OpenFile draft() {
        step.run();
        draft = new SimulatedFile();
        return draft;
    }

    @Override
    public void publish() {
        step.run();
        journal = draft;
        published = true;
        step.run();
    }

    @Override
    public void forceDirectory() {
        step.run();
        publishedDurably = published && !ignoresSyncs;
        step.run();
    }

    @Override
    public OpenFile open() {
        return journal;
    }

    private final class SimulatedFile implements OpenFile {

        private byte[] bytes = new byte[1024];
        private int length;
        private int durable;

        @Override
        public void write(byte[] more) {
            step.run();
            if (length + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
            }
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
            step.run();
        }

        @Override
        public void truncate(long to) {
            length = (int) to;
            durable = Math.min(durable, length);
        }

        @Override
        public void force() throws IOException {
            step.run();
            if (failingSyncs > 0 && --failingSyncs == 0) {
                throw new IOException("simulated");
            }
            if (!ignoresSyncs) {
                durable = length;
            }
            step.run();
        }

        @Override
        public void close() {}

        private void die(RandomGenerator random) {
            int unsynced = length - durable;
            if (unsynced > 0) {
                int kept = random.nextInt(unsynced + 1);
                boolean zeros = random.nextInt(4) == 0;
                int boundary = (durable / 512 + 1) * 512;
                if (zeros && boundary < length) {
                    Arrays.fill(bytes, boundary, length, (byte) 0);
                } else if (zeros) {
                    Arrays.fill(bytes, durable, length, (byte) 0);
                } else {
                    length = durable + kept;
                }
            }
            durable = length;
        }
    }
}
