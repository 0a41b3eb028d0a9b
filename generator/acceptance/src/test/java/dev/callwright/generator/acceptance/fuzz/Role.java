package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;

/** One of the callees that are made of an entity. */
record Role(Scenario scenario, String profile) {

    boolean knows(String wire) {
        return wire.equals(Mark.NUMBER)
                || CalleeVariable.of(wire)
                        .filter(variable -> !variable.inCallInformation() || scenario.allowsCallInformation())
                        .isPresent();
    }

    boolean requires(String wire) {
        return scenario.requiredVariables().stream()
                .anyMatch(variable -> variable.wireName().equals(wire));
    }
}
