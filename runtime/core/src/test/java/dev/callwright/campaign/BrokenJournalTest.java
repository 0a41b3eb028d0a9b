package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.campaign.CampaignRefusal.NotPlanned;
import dev.callwright.campaign.spi.Entry;
import dev.callwright.campaign.spi.Journal;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.Manifest;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that fail, full or broken. */
@ExtendWith(SandboxExtension.class)
class BrokenJournalTest {

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path directory;

    @ParameterizedTest(name = "at entry {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whenTheJournalFailsNothingMoreIsSentAndItCanBeResumed(int entries, Sandbox sandbox) {
        try (CampaignResult result = SmallCampaign.result(
                campaign(sandbox, new Failing(entries)).build().run(Loan.some(CALLEES)))) {
            assertThat(result.end()).isEqualTo(EndReason.JOURNAL_FAILED);
            assertThat(result.journalFailure())
                    .hasValueSatisfying(failure -> assertThat(failure.problem()).isEqualTo(Problem.DISK));
        }
        assertThat(sandbox.requests())
                .as("a claim that is not durable is not acted on")
                .isEqualTo(entries / 2);
        resume(sandbox);
    }

    @Test
    void aJournalThatCannotBeOpenedSendsNothing(Sandbox sandbox) {
        Campaign<Loan> campaign =
                campaign(sandbox, JournalStore.in(directory.resolve("missing"))).build();

        assertThatExceptionOfType(JournalException.class).isThrownBy(() -> campaign.run(Loan.some(CALLEES)));
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void aSpoolThatCannotBeWrittenSendsNothing(Sandbox sandbox) {
        CampaignResult outcome = campaign(sandbox, JournalStore.in(directory))
                .spoolDirectory(directory.resolve("missing"))
                .build()
                .run(Loan.some(CALLEES));

        assertThat(SmallCampaign.refusal(outcome)).isEqualTo(new NotPlanned("java.nio.file.NoSuchFileException"));
        assertThat(sandbox.requests()).isZero();
        resume(sandbox);
    }

    private void resume(Sandbox sandbox) {
        try (CampaignResult result = SmallCampaign.result(
                campaign(sandbox, JournalStore.in(directory)).build().run(Loan.some(CALLEES)))) {
            assertThat(result.isComplete()).isTrue();
        }
        SmallCampaign.assertEverybodyIsCalledOnce(sandbox);
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox, JournalStore journals) {
        return SmallCampaign.of(id, sandbox, journals);
    }

    /** Its disk is full from some entry on. */
    private final class Failing implements JournalStore {

        private final JournalStore files = JournalStore.in(directory);
        private int left;

        Failing(int entries) {
            this.left = entries;
        }

        @Override
        public Optional<Manifest> find(CampaignId campaign) {
            return files.find(campaign);
        }

        @Override
        public byte[] hashKey(CampaignId campaign) {
            return files.hashKey(campaign);
        }

        @Override
        public Journal open(Manifest manifest) {
            Journal journal = files.open(manifest);
            return new Journal() {
                @Override
                public Manifest manifest() {
                    return journal.manifest();
                }

                @Override
                public List<Entry> history(int task) {
                    return journal.history(task);
                }

                @Override
                public boolean append(Entry entry) {
                    if (--left <= 0) {
                        throw new JournalException(Problem.DISK, "full");
                    }
                    return journal.append(entry);
                }

                @Override
                public boolean exclusive() {
                    return journal.exclusive();
                }

                @Override
                public void close() {
                    journal.close();
                }
            };
        }
    }
}
