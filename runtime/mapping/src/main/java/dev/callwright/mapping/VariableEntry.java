package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * How a variable is written in one scenario: decided once, not for every callee. Belongs to one {@link EntryWriter}.
 */
final class VariableEntry {

    /** The key with all around it up to the value, such as {@code ,"due_date":"}. */
    final byte[] key;

    final String field;
    final String slot;
    final int maxLength;
    final boolean inCallInformation;
    final boolean allowed;
    final boolean required;

    /** One bit for the variable, and one for the text slot that it may share with others. */
    final long bit;

    final long slotBit;

    /** Where the value of the callee in hand stands among the written ones. */
    int start;

    int end;

    @SuppressWarnings("EnumOrdinal") // One bit for each constant.
    private VariableEntry(Scenario scenario, CalleeVariable variable, int slotIndex) {
        key = (",\"" + variable.wireName() + "\":\"").getBytes(US_ASCII);
        field = (variable.inCallInformation() ? Field.CALL_INFORMATION + "." : "") + variable.wireName();
        slot = variable.slot();
        maxLength = variable.maxLength();
        inCallInformation = variable.inCallInformation();
        allowed = !variable.inCallInformation() || scenario.allowsCallInformation();
        required = scenario.requiredVariables().contains(variable);
        bit = 1L << variable.ordinal();
        slotBit = 1L << slotIndex;
    }

    /** What the key, the longest value that is not too long, and its closing quote need at most. */
    int room() {
        return key.length + Math.max(Text.MAX_BYTES_PER_UNIT * maxLength, Bytes.NUMBER_ROOM) + 1;
    }

    /** The members of a scenario, at the ordinals of their variables. */
    static VariableEntry[] of(Scenario scenario) {
        CalleeVariable[] variables = CalleeVariable.values();
        if (variables.length > Long.SIZE) {
            throw new IllegalStateException("more variables than bits: " + variables.length);
        }
        List<String> slots =
                Arrays.stream(variables).map(CalleeVariable::slot).distinct().toList();
        return Arrays.stream(variables)
                .map(variable -> new VariableEntry(scenario, variable, slots.indexOf(variable.slot())))
                .toArray(VariableEntry[]::new);
    }
}
