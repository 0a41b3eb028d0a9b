package dev.callwright.generator.callee.model;

import java.util.Set;

/**
 * A member of {@code @RecallOn}.
 *
 * @param scenarios whose calls end with its intents; empty for every scenario
 */
public record RecallTable(String member, Set<String> scenarios) {

    public RecallTable {
        scenarios = Set.copyOf(scenarios);
    }

    public boolean isOf(String scenario) {
        return scenarios.isEmpty() || scenarios.contains(scenario);
    }
}
