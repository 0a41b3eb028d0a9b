package dev.callwright.runtime.internal;

import dev.callwright.contract.Scenario;
import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import dev.callwright.runtime.ConfigurationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What agents are made for, as far as the caller told. The service takes callees of any scenario for any agent, which
 * then speaks without their variables. An agent that was not told is let pass.
 */
public final class Agents {

    private static final Pattern ENTRY = Pattern.compile("\\s*([0-9]{1,18})\\s*=\\s*(\\w+)\\s*");

    private final SortedMap<Long, Scenario> scenarios = new TreeMap<>();

    private Agents() {}

    /**
     * Those of the setting, and those of the builder, which win.
     *
     * @throws ConfigurationException when the setting cannot be read; does not quote it
     */
    public static Agents of(Optional<String> setting, Map<Long, Scenario> told) {
        Agents agents = new Agents();
        setting.ifPresent(agents::read);
        agents.scenarios.putAll(told);
        return agents;
    }

    private void read(String setting) {
        String[] entries = setting.split(",", -1);
        for (int i = 0; i < entries.length; i++) {
            Matcher entry = ENTRY.matcher(entries[i]);
            if (!entry.matches()) {
                throw unreadable(i, "is not an agent's id, an equals sign and a scenario");
            }
            Scenario scenario = Arrays.stream(Scenario.values())
                    .filter(it -> it.name().equals(entry.group(2)))
                    .findFirst()
                    .orElse(null);
            if (scenario == null) {
                throw unreadable(i, "names no scenario");
            }
            if (scenarios.put(Long.valueOf(entry.group(1)), scenario) != null) {
                throw unreadable(i, "has the agent of an earlier entry");
            }
        }
    }

    private static ConfigurationException unreadable(int entry, String problem) {
        return new ConfigurationException("[callwright/agents] entry " + (entry + 1) + " of the agents " + problem
                + "; write each as 41=SCENARIO, with commas between them and a scenario of "
                + List.of(Scenario.values()) + ": " + Setting.AGENTS.names());
    }

    /** Refuses a task that lets an agent of another scenario speak, at first or in a recall. */
    void check(GroupCallTask task, Scenario callees, Violations violations) {
        check("agentId", task.agentId(), callees, violations);
        RecallFlow flow = task.recallFlow();
        List<RecallNode> nodes = flow == null ? null : flow.nodeList();
        if (nodes != null) {
            nodes.stream()
                    .map(RecallNode::agentId)
                    .distinct()
                    .forEach(id -> id(id).ifPresent(it -> check("recallFlow.nodeList", it, callees, violations)));
        }
    }

    private void check(String field, long id, Scenario callees, Violations violations) {
        Scenario scenario = scenarios.get(id);
        if (scenario != null && scenario != callees) {
            violations.add(new Violation(
                    Violation.TASK,
                    field,
                    Rule.AGENT_SCENARIO,
                    "agent " + id + " is for " + scenario + ", and the callees are mapped for " + callees
                            + "; give an agent for " + callees + those(callees) + ", or correct what the client was"
                            + " told of agents: " + Setting.AGENTS.names()));
        }
    }

    private String those(Scenario wanted) {
        String ids = scenarios.entrySet().stream()
                .filter(it -> it.getValue() == wanted)
                .map(it -> it.getKey().toString())
                .limit(5)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : " (" + ids + ")";
    }

    /** Of the digits in a node's string; empty when they are more than an id has. */
    private static Optional<Long> id(String digits) {
        try {
            return Optional.of(Long.valueOf(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
