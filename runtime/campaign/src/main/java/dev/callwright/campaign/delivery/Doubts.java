package dev.callwright.campaign.delivery;

import dev.callwright.campaign.journal.Entry;
import dev.callwright.campaign.journal.TaskState.Doubt;
import dev.callwright.campaign.journal.TaskState.Intent;
import dev.callwright.campaign.journal.TaskState.Unknown;
import java.util.List;
import java.util.Optional;

/** The doubts in a task's history. */
final class Doubts {

    private Doubts() {}

    static Optional<Unknown> last(List<Entry> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).state() instanceof Unknown it) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    /** Whether an attempt of ours may have taken the name: one in doubt, or one before which nobody had taken it. */
    static boolean nameMayBeOurs(List<Entry> history) {
        for (Entry entry : history) {
            boolean doubted = entry.state() instanceof Unknown it && it.doubt() != Doubt.NAME_TAKEN;
            boolean first = entry.state() instanceof Intent claim && claim.nameUnused();
            if (doubted || first) {
                return true;
            }
        }
        return false;
    }
}
