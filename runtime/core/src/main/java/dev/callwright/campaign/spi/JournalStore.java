package dev.callwright.campaign.spi;

import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.internal.journal.FileJournal;
import dev.callwright.campaign.internal.journal.JournalSnapshot;
import dev.callwright.campaign.internal.journal.KeyFile;
import java.nio.file.Path;
import java.util.Optional;

/** Where the journals of campaigns are kept: what a campaign is resumed by after its process died. */
public interface JournalStore {

    /** What was planned under an id; empty while the id is unused. */
    Optional<Manifest> find(CampaignId id);

    /**
     * The journal of a plan: begun if its id is unused, continued otherwise.
     *
     * @throws dev.callwright.campaign.spi.JournalException when it cannot be trusted or written
     */
    Journal open(Manifest manifest);

    /**
     * What a journal holds now, for those who only read: it may be open anywhere meanwhile. Empty while the id is
     * unused.
     *
     * <p>By default the journal is opened and closed. A store whose journals have one owner at a time must read them
     * without opening them: a reader may keep nobody out.
     *
     * @throws dev.callwright.campaign.spi.JournalException when it cannot be read
     */
    default Optional<Journal> read(CampaignId id) {
        return find(id).map(manifest -> {
            try (Journal journal = open(manifest)) {
                return JournalSnapshot.of(journal);
            }
        });
    }

    /**
     * The key of the hashes that the journal has of each task of a campaign: random, and the same ever after.
     *
     * <p>It must not follow from what a reader of the journal knows, such as the id: from a plain hash, whom a task of
     * a few callees calls is found by trying.
     *
     * @throws dev.callwright.campaign.spi.JournalException when it cannot be read or made
     */
    byte[] hashKey(CampaignId id);

    /**
     * Journals as files, one a campaign, named after its id. Nothing personal is in them. Beside each is the key of its
     * hashes: who copies a journal leaves it behind, who moves one takes it along. Only their owner can read all of
     * these files, and symbolic links in their places are refused.
     *
     * @param directory exists, on a local disk that outlives the process
     */
    static JournalStore in(Path directory) {
        return new JournalStore() {
            @Override
            public Optional<Manifest> find(CampaignId id) {
                return FileJournal.peek(file(id.value()));
            }

            @Override
            public Journal open(Manifest manifest) {
                return FileJournal.open(file(manifest.campaign()), manifest);
            }

            @Override
            public Optional<Journal> read(CampaignId id) {
                return FileJournal.read(file(id.value()));
            }

            @Override
            public byte[] hashKey(CampaignId id) {
                return KeyFile.beside(file(id.value()));
            }

            private Path file(String campaign) {
                return directory.resolve(campaign + ".journal");
            }
        };
    }
}
