package dev.callwright.generator.internal.callee.model;

import java.util.List;
import java.util.Optional;

/** The contract's vocabulary, as far as it is checked at compile time; in the contract's order. */
public record CompiledContract(
        List<KnownScenario> scenarios, List<KnownVariable> variables, List<RecallTable> recallTables, TextRule texts) {

    public CompiledContract {
        scenarios = List.copyOf(scenarios);
        variables = List.copyOf(variables);
        recallTables = List.copyOf(recallTables);
    }

    /**
     * The scenario of that constant.
     *
     * @throws IllegalStateException when the contract has none
     */
    public KnownScenario scenario(String constant) {
        return scenarios.stream()
                .filter(scenario -> scenario.constant().equals(constant))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No scenario " + constant + " in the contract"));
    }

    public Optional<KnownVariable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findAny();
    }

    /** The variables that callees of the scenario may carry. */
    public List<KnownVariable> variablesOf(String scenario) {
        boolean businessNames = scenario(scenario).callInformation();
        return variables.stream()
                .filter(variable -> businessNames || !variable.callInformation())
                .toList();
    }

    /** The members of {@code @RecallOn} whose intents end calls of the scenario. */
    public List<RecallTable> recallTablesOf(String scenario) {
        return recallTables.stream().filter(table -> table.isOf(scenario)).toList();
    }
}
