package dev.callwright.spec.contract;

import java.util.List;

/**
 * A value that a callee may carry: a text slot of the entry, or a key of {@code callInformation} that is another name
 * of a slot.
 *
 * @param slot its own name for a text slot
 * @param holds what it holds, if that is more than a text: {@code date}, {@code days} or {@code money}
 * @param requiredBy names of scenarios
 */
public record VariableRow(
        SpecPlace place,
        String name,
        String slot,
        boolean callInformation,
        int maxLength,
        String holds,
        List<String> requiredBy,
        String description) {}
