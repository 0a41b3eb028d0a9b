package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * With which intents the calls of a scenario end, and how often. The shares are the sandbox's own: a third of the calls
 * is not connected, the rest falls on the scenario's newest table by a weight from each code.
 */
final class IntentDraw {

    private final List<Intent> intents;
    private final int[] bounds;

    private IntentDraw(List<Intent> intents, int[] bounds) {
        this.intents = intents;
        this.bounds = bounds;
    }

    static IntentDraw of(Scenario scenario) {
        // The newest table comes first; a scenario may have none of its own.
        List<Intent> connected = scenario.intentTables().stream()
                .filter(table -> table != IntentTable.GLOBAL)
                .findFirst()
                .map(IntentTable::intents)
                .orElse(List.of());
        // A call that was placed cannot end as one that was not.
        List<Intent> failed = IntentTable.GLOBAL.intents().stream()
                .filter(intent -> intent != GlobalIntent.NOT_CALLED)
                .toList();
        List<Intent> intents = new ArrayList<>(connected);
        intents.addAll(failed);

        int[] bounds = new int[intents.size()];
        int total = 0;
        for (int i = 0; i < connected.size(); i++) {
            total += weight(connected.get(i));
            bounds[i] = total;
        }
        int failedWeight = Math.max(1, total / 2 / failed.size());
        for (int i = connected.size(); i < bounds.length; i++) {
            total += failedWeight;
            bounds[i] = total;
        }
        return new IntentDraw(List.copyOf(intents), bounds);
    }

    List<Intent> intents() {
        return intents;
    }

    /** The index in {@link #intents()} for any 64 bits. */
    int draw(long bits) {
        long ticket = Long.remainderUnsigned(bits, bounds[bounds.length - 1]);
        int index = 0;
        while (ticket >= bounds[index]) {
            index++;
        }
        return index;
    }

    private static int weight(Intent intent) {
        return 10 + (int) Long.remainderUnsigned(Mix.of(intent.code().hashCode()), 90);
    }
}
