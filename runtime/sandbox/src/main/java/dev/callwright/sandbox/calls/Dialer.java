package dev.callwright.sandbox.calls;

import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Places calls. How a call ends depends on seed, number, attempt and the agent's scenario alone. */
final class Dialer {

    private final long seed;
    private final int callsPerMinute;
    private final CallTally tally = new CallTally();
    private final Map<Scenario, IntentDraw> draws = new EnumMap<>(Scenario.class);

    Dialer(long seed, int callsPerMinute) {
        this.seed = seed;
        this.callsPerMinute = callsPerMinute;
    }

    int callsPerMinute() {
        return callsPerMinute;
    }

    CallTally tally() {
        return tally;
    }

    /** The intents that calls of the agent can end with. */
    List<Intent> intents(Agent agent) {
        return draw(agent).intents();
    }

    /** Calls the number; answers the index of the intent. */
    int dial(Agent agent, long number, int attempt) {
        tally.add(number);
        return outcome(agent, number, attempt);
    }

    /** The intent that the attempt ended with. */
    Intent lastIntent(Agent agent, long number, int attempt) {
        return intents(agent).get(outcome(agent, number, attempt));
    }

    private int outcome(Agent agent, long number, int attempt) {
        return draw(agent).draw(Mix.of(Mix.of(seed + attempt) ^ number));
    }

    private IntentDraw draw(Agent agent) {
        return draws.computeIfAbsent(agent.scenario(), IntentDraw::of);
    }
}
