package dev.callwright.examples.quickstart;

import dev.callwright.mapping.Violation;
import dev.callwright.runtime.SubmitOutcome;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.Invalid;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.io.PrintWriter;

/** What became of the submit, and what may be done now. */
final class OutcomeReport {

    private static final int VIOLATIONS_SHOWN = 10;

    private OutcomeReport() {}

    static void print(SubmitOutcome outcome, PrintWriter out) {
        out.println();
        if (outcome instanceof Accepted accepted) {
            out.printf(
                    "%-11stask %d \"%s\": %s callees%n",
                    "Accepted",
                    accepted.keyId().value(),
                    accepted.taskName(),
                    ResultTable.grouped(accepted.calleeCount()));
        } else if (outcome instanceof Invalid invalid) {
            out.printf("%-11s%s violations; nothing was sent%n", "Invalid", ResultTable.grouped(invalid.total()));
            for (Violation violation :
                    invalid.violations().stream().limit(VIOLATIONS_SHOWN).toList()) {
                out.println("  " + violation);
            }
        } else if (outcome instanceof Rejected rejected) {
            out.printf(
                    "%-11s%s: %s%n",
                    "Rejected", rejected.code(), rejected.status().title());
            rejected.status().hint().ifPresent(hint -> out.println("  " + hint));
        } else if (outcome instanceof Unknown unknown) {
            out.printf(
                    "%-11sthe task may exist; look it up, at %s or later, before anything else%n",
                    "Unknown", unknown.notBefore());
        } else {
            out.printf("%-11s%s%n", outcome.getClass().getSimpleName(), outcome.next());
        }
        out.flush();
    }
}
