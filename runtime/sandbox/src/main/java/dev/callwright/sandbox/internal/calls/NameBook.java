package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.TaskStatus;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which tasks have which name. */
final class NameBook {

    private final Assumptions vendor;
    private final Map<String, List<SimulatedRun>> byName = new HashMap<>();
    private long entries;

    NameBook(Assumptions vendor) {
        this.vendor = vendor;
    }

    /** What a request that comes in now can know of later. */
    long ticket() {
        return entries;
    }

    /** Whether a request that came in at the ticket finds the name taken. */
    boolean isTaken(String name, long ticket, Instant now) {
        if (vendor.hold(Assumption.NAMES_NOT_CHECKED)) {
            return false;
        }
        long seen = vendor.hold(Assumption.RACY_NAMES) ? ticket : entries;
        return byName.getOrDefault(key(name), List.of()).stream()
                .anyMatch(run -> run.entry() < seen && !isFree(run.state(now)));
    }

    void enter(SimulatedRun run) {
        entries++;
        byName.computeIfAbsent(key(run.plan().name()), name -> new ArrayList<>(1))
                .add(run);
    }

    private boolean isFree(TaskStatus state) {
        return switch (state) {
            case CANCELLED -> vendor.hold(Assumption.NAME_FREED_BY_CANCEL);
            case FINISHED -> vendor.hold(Assumption.NAME_FREED_BY_FINISH);
            case SUBMISSION_FAILED -> vendor.hold(Assumption.NAME_FREED_BY_FAILURE);
            case WAITING, CALLING, SUSPENDED, SUBMITTING -> false;
        };
    }

    private String key(String name) {
        String folded = vendor.hold(Assumption.NAMES_FOLD_CASE) ? name.toLowerCase(Locale.ROOT) : name;
        return vendor.hold(Assumption.NAMES_FOLD_TRAILING_SPACES) ? folded.replaceAll(" +$", "") : folded;
    }
}
