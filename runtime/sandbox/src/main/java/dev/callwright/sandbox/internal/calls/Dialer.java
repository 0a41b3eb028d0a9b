package dev.callwright.sandbox.internal.calls;

import dev.callwright.contract.Intent;
import dev.callwright.contract.IntentTable;
import dev.callwright.contract.Scenario;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places calls. How a call ends depends on seed, number, attempt and the agent's scenario alone. */
final class Dialer {

    private final long seed;
    private final int callsPerMinute;
    private final @Nullable Consumer<PlacedCall> listener;
    private final CallTally tally = new CallTally();
    private final Map<Scenario, IntentDraw> draws = new EnumMap<>(Scenario.class);

    /** @param listener is told of every call, if somebody wants to know */
    Dialer(long seed, int callsPerMinute, @Nullable Consumer<PlacedCall> listener) {
        this.seed = seed;
        this.callsPerMinute = callsPerMinute;
        this.listener = listener;
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
    int dial(RoundCall call, int index, long number, Instant at) {
        tally.add(number);
        int outcome = outcome(call.agent(), number, call.attempt());
        if (listener != null) {
            listener.accept(new PlacedCall(
                    Mix.of(Mix.of(seed ^ call.taskId()) + index) >>> 1,
                    PackedNumbers.unpack(number),
                    call.displayNum(),
                    call.agent().id(),
                    intents(call.agent()).get(outcome),
                    call.submitted(),
                    at));
        }
        return outcome;
    }

    /** How many of the calls, counted by the index of their intents, ended in a conversation. */
    long connected(Agent agent, long[] outcomes) {
        List<Intent> intents = intents(agent);
        return IntStream.range(0, outcomes.length)
                .filter(i -> !intents.get(i).table().equals(Optional.of(IntentTable.GLOBAL)))
                .mapToLong(i -> outcomes[i])
                .sum();
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
