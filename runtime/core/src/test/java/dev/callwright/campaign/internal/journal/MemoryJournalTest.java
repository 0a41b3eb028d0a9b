package dev.callwright.campaign.internal.journal;

import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.Manifest;
import org.jspecify.annotations.Nullable;

/** The stand-in for a database is held to what databases are held to. */
class MemoryJournalTest extends JournalContract {

    private @Nullable Journal journal;

    @Override
    protected Journal open(Manifest plan) {
        if (journal == null) {
            journal = new MemoryJournal(plan);
        } else if (!journal.manifest().equals(plan)) {
            throw new JournalException(JournalException.Problem.OTHER_PLAN, "another plan");
        }
        return journal;
    }
}
