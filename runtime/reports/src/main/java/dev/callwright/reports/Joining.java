package dev.callwright.reports;

import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import java.util.List;
import java.util.Optional;

/** From a report to the outcome for the one entity that it is about. */
final class Joining<K> {

    private final CalleeDirectory<K> directory;

    Joining(CalleeDirectory<K> directory) {
        this.directory = directory;
    }

    ReportOutcome<K> outcome(CallReport report) {
        List<K> keys = report.callee().isPresent()
                ? directory.keysOf(report).stream().distinct().toList()
                : List.of();
        return switch (keys.size()) {
            case 0 -> new ReportOutcome.Unmatched<>(report);
            case 1 -> ending(keys.get(0), report);
            default -> new ReportOutcome.Ambiguous<>(keys, report);
        };
    }

    private static <K> ReportOutcome<K> ending(K key, CallReport report) {
        Intent intent = report.intent().orElse(null);
        if (GlobalIntent.NOT_CONNECTED.equals(intent)) {
            return new ReportOutcome.NotConnected<>(key, report);
        }
        if (GlobalIntent.NOT_CALLED.equals(intent)) {
            return new ReportOutcome.NotCalled<>(key, report);
        }
        // A global intent that the contract gains says nothing about an answer until somebody has thought about it.
        return intent == null || intent.table().isEmpty() || intent.table().equals(Optional.of(IntentTable.GLOBAL))
                ? new ReportOutcome.Unclear<>(key, report)
                : new ReportOutcome.Answered<>(key, report, intent);
    }
}
