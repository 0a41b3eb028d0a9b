package dev.callwright.spec.contract;

import java.util.List;

/**
 * One encoding table.
 *
 * @param prefix what every code of the table starts with; empty when the table has no rule
 * @param scenarios names of the scenarios whose agents produce its intents; empty for every scenario
 */
public record IntentTable(
        SpecPlace place, String name, String title, String prefix, List<String> scenarios, List<IntentRow> intents) {

    /** Whether the table's intents end calls of the scenario. */
    public boolean belongsTo(ScenarioRow scenario) {
        return scenarios.isEmpty() || scenarios.contains(scenario.name());
    }
}
