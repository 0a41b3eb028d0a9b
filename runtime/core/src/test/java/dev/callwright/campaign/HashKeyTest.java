package dev.callwright.campaign;

import static dev.callwright.campaign.SmallCampaign.CALLEES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.callwright.campaign.CampaignRefusal.Changed;
import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nobody can find out from a journal whom a task of one callee calls. */
@ExtendWith(SandboxExtension.class)
class HashKeyTest {

    private final CampaignId id = CampaignId.random();

    @TempDir
    Path directory;

    @Test
    void theSameTasksHaveOtherHashesUnderEachKey(Sandbox sandbox) {
        List<String> mine = hashes(campaign(sandbox).hashKey(new byte[16]));
        byte[] other = new byte[16];
        other[0] = 1;

        assertThat(hashes(campaign(sandbox).hashKey(new byte[16]))).isEqualTo(mine);
        assertThat(hashes(campaign(sandbox).hashKey(other))).doesNotContainAnyElementsOf(mine);
    }

    @Test
    void theKeyLiesBesideTheJournalForItsOwnerAloneAndNotInIt(Sandbox sandbox) throws IOException {
        SmallCampaign.result(campaign(sandbox).build().run(Loan.some(CALLEES))).close();

        Path key = directory.resolve(id + ".journal.key");
        assertThat(key).hasSize(32);
        if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        String journal = Files.readString(directory.resolve(id + ".journal"), UTF_8);
        assertThat(journal).contains(hashes(campaign(sandbox)));
        assertThat(directory).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void withoutItsKeyAJournalIsNotContinued(Sandbox sandbox) throws IOException {
        SmallCampaign.result(campaign(sandbox).build().run(Loan.some(CALLEES))).close();
        long before = sandbox.requests();

        assertThat(SmallCampaign.refusal(
                        campaign(sandbox).hashKey(new byte[16]).build().run(Loan.some(CALLEES))))
                .isInstanceOf(Changed.class);
        Files.delete(directory.resolve(id + ".journal.key"));
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> campaign(sandbox).build().run(Loan.some(CALLEES)))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(Problem.DAMAGED));
        assertThat(sandbox.requests()).isEqualTo(before);
    }

    @Test
    void aKeyThatCouldBeFoundByTryingIsRefused(Sandbox sandbox) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> campaign(sandbox).hashKey(new byte[15]))
                .withMessageContaining("[callwright/hash-key]");
    }

    /** What is planned; nothing is sent, as the plan is not liked. */
    private static List<String> hashes(CampaignBuilder<Loan> campaign) {
        List<String> hashes = new ArrayList<>();
        campaign.listener(new CampaignListener() {
            @Override
            public void frozen(PlannedTask task) {
                hashes.add(task.sha256());
                if (hashes.size() == SmallCampaign.TASKS) {
                    throw new IllegalStateException("not liked");
                }
            }
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> campaign.build().run(Loan.some(CALLEES)));
        return hashes;
    }

    private CampaignBuilder<Loan> campaign(Sandbox sandbox) {
        return SmallCampaign.of(id, sandbox, JournalStore.in(directory));
    }
}
