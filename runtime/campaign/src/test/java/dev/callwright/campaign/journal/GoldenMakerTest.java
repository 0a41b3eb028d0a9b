package dev.callwright.campaign.journal;

import java.nio.file.*;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GoldenMakerTest {
    @Test
    void make() throws Exception {
        Path p = Path.of("/tmp/cw/version-1-opted-out.journal");
        Files.deleteIfExists(p);
        try (FileJournal j = FileJournal.open(p, JournalContract.PLAN)) {
            int n = 0;
            for (TaskState s : States.ALL)
                j.append(new Entry(1, ++n, Instant.parse("2026-11-22T08:00:00Z").plusSeconds(n), "a", s));
        }
    }
}
