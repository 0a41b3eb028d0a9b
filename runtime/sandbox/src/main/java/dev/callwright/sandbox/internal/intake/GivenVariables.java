package dev.callwright.sandbox.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The variables that one callee carries. */
final class GivenVariables {

    static final String INFORMATION = "callInformation";

    private static final CalleeVariable[] VARIABLES = CalleeVariable.values();

    private final Set<CalleeVariable> given;

    private GivenVariables(Set<CalleeVariable> given) {
        this.given = given;
    }

    static GivenVariables of(JsonNode entry) {
        JsonNode information = entry.path(INFORMATION);
        Set<CalleeVariable> given = EnumSet.noneOf(CalleeVariable.class);
        for (CalleeVariable variable : VARIABLES) {
            JsonNode holder = variable.inCallInformation() ? information : entry;
            if (holder.hasNonNull(variable.wireName())) {
                given.add(variable);
            }
        }
        return new GivenVariables(given);
    }

    /** A variable whose business name and text slot are both given. */
    Optional<CalleeVariable> slotTwice() {
        for (CalleeVariable variable : given) {
            if (variable.inCallInformation() && hasSlotOf(variable)) {
                return Optional.of(variable);
            }
        }
        return Optional.empty();
    }

    /** The first variable that the scenario requires and the callee does not carry. */
    Optional<CalleeVariable> missing(Scenario scenario, boolean textFillsKey) {
        for (CalleeVariable variable : scenario.requiredVariables()) {
            if (!given.contains(variable) && !(textFillsKey && hasSlotOf(variable))) {
                return Optional.of(variable);
            }
        }
        return Optional.empty();
    }

    private boolean hasSlotOf(CalleeVariable variable) {
        return CalleeVariable.of(variable.slot()).filter(given::contains).isPresent();
    }
}
