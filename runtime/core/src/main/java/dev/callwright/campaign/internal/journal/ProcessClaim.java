package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file that this process has open for a journal, and opens only once. POSIX takes all locks on a file from a process
 * that closes it, however often the process has it open: whoever comes second has to be refused before it opens.
 *
 * <p>The claims are system properties, as a process may have this class several times, each of its own class loader; so
 * names and monitor never change.
 */
final class ProcessClaim implements Closeable {

    /** Held while a lock file is created, opened and closed. One object for all class loaders, as constants are. */
    static final Object MONITOR = "dev.callwright.campaign.journal.open";

    private final String property;
    private final String holder = UUID.randomUUID().toString();

    private ProcessClaim(String identity) {
        this.property = MONITOR + " " + identity;
    }

    /**
     * Claims a file, until it is closed.
     *
     * @param file for the message
     * @throws JournalException when somebody else in this process has claimed it
     */
    static ProcessClaim of(String identity, Path file) {
        ProcessClaim claim = new ProcessClaim(identity);
        if (System.getProperties().putIfAbsent(claim.property, claim.holder) != null) {
            throw refused(file);
        }
        return claim;
    }

    static JournalException refused(Path file) {
        return new JournalException(
                Problem.LOCKED,
                "this very process delivers this campaign already: it has " + file
                        + " open; wait until that run has ended, and close what was opened");
    }

    /** Does nothing the second time. */
    @Override
    public void close() {
        System.getProperties().remove(property, holder);
    }
}
