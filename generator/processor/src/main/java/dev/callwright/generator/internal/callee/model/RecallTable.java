package dev.callwright.generator.internal.callee.model;

import java.util.Set;

/**
 * A member of {@code @RecallOn}.
 *
 * @param scenarios whose calls end with its intents; empty for every scenario
 * @param codes of its intents
 */
public record RecallTable(String member, Set<String> scenarios, Set<String> codes) {

    public RecallTable {
        scenarios = Set.copyOf(scenarios);
        codes = Set.copyOf(codes);
    }

    public boolean isOf(String scenario) {
        return scenarios.isEmpty() || scenarios.contains(scenario);
    }
}
