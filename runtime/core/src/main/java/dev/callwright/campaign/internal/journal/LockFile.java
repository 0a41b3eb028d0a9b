package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/** Keeps everybody else from a journal: other processes by the system's lock, this one by a claim. */
final class LockFile implements Volume.Hold {

    /** By identity. Guarded by the monitor of all claims. */
    private static final Map<String, FileChannel> KEPT = new HashMap<>();

    private final ProcessClaim claim;
    private final FileChannel channel;
    private final Path file;
    private final String identity;

    private LockFile(ProcessClaim claim, FileChannel channel, Path file, String identity) {
        this.claim = claim;
        this.channel = channel;
        this.file = file;
        this.identity = identity;
    }

    /** @throws JournalException when somebody else has it */
    static LockFile take(Path file) throws IOException {
        synchronized (ProcessClaim.MONITOR) {
            OwnerOnly.create(file);
            String identity = PlainFile.requireIdentity(file);
            ProcessClaim claim = ProcessClaim.of(identity, file);
            try {
                return new LockFile(claim, locked(file, identity), file, identity);
            } catch (IOException | RuntimeException e) {
                claim.close();
                throw e;
            }
        }
    }

    private static FileChannel locked(Path file, String identity) throws IOException {
        FileChannel kept = KEPT.get(identity);
        FileChannel channel =
                kept == null ? FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS) : kept;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new JournalException(
                        Problem.LOCKED,
                        "another process delivers this campaign: it holds " + file + "; wait until it has ended");
            }
            PlainFile.requireSame(identity, file);
        } catch (OverlappingFileLockException e) {
            keep(identity, channel);
            throw ProcessClaim.refused(file);
        } catch (IOException | RuntimeException e) {
            KEPT.remove(identity);
            channel.close();
            throw e;
        }
        KEPT.remove(identity);
        return channel;
    }

    /**
     * Somebody in this process has locked the file without a claim, and would lose the lock if the channel were closed;
     * so the next attempt takes the same one. Not even a class loader that is given up may close it.
     */
    private static void keep(String identity, FileChannel channel) {
        if (KEPT.put(identity, channel) == null) {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(new FutureTask<>(() -> {}, channel)));
            } catch (IllegalStateException e) {
                // The process is ending, and gives up no class loader any more.
            }
        }
    }

    @Override
    public void check() throws IOException {
        if (!PlainFile.identity(file).equals(Optional.of(identity))) {
            throw new JournalException(
                    Problem.LOCKED,
                    file
                            + " was deleted or replaced, so that another process may deliver this campaign too; nothing more"
                            + " is sent. Leave lock files alone, and run the campaign again in one process");
        }
    }

    /** The claim goes last: whoever has it may open and close the file. */
    @Override
    public void close() throws IOException {
        synchronized (ProcessClaim.MONITOR) {
            try (claim) {
                channel.close();
            }
        }
    }
}
