package dev.callwright.sandbox.internal.intake;

import dev.callwright.contract.Scenario;
import dev.callwright.sandbox.internal.calls.PackedNumbers;
import dev.callwright.sandbox.internal.spec.SchemaViolation;
import java.util.Map;
import java.util.Optional;

/**
 * What the callees of a request are worth.
 *
 * @param count how many there are
 * @param numbers whom to call; complete only when nothing is wrong
 * @param cutTexts how many texts are longer than the contract allows
 * @param wrong the first field that breaks the contract
 * @param cut the first text that is too long
 * @param slotTwice the first text slot that one callee fills twice
 * @param missing for each scenario, the first variable that a callee should carry and does not
 */
public record CalleeFindings(
        long count,
        PackedNumbers numbers,
        long cutTexts,
        Optional<SchemaViolation> wrong,
        Optional<SchemaViolation> cut,
        Optional<SchemaViolation> slotTwice,
        Map<Scenario, SchemaViolation> missing) {

    public CalleeFindings {
        missing = Map.copyOf(missing);
    }
}
