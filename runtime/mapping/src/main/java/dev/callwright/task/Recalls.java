package dev.callwright.task;

import dev.callwright.contract.Intent;
import dev.callwright.contract.model.RecallFlow;
import dev.callwright.contract.model.RecallNode;
import dev.callwright.contract.model.RecallType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call again, when and how often: {@code Recalls.byIntent().every(Duration.ofHours(1)).times(3)}.
 *
 * <p>Each recall looks at the result of the call before it. A value that is not allowed is a
 * {@link dev.callwright.contract.ContractViolationException}.
 */
public final class Recalls {

    private static final String MODEL = RecallFlow.class.getSimpleName();

    private final RecallType type;
    private final @Nullable List<String> intents;

    private Recalls(RecallType type, @Nullable List<String> intents) {
        this.type = type;
        this.intents = intents;
    }

    /** Recalls whose last call ended with an intent that {@code @RecallOn} of the callee's class names. */
    public static Recalls byIntent() {
        return new Recalls(RecallType.BY_INTENT, null);
    }

    /** Recalls whose last call ended with one of these intents. */
    public static Recalls byIntent(Intent first, Intent... more) {
        List<String> codes = new ArrayList<>(List.of(first.code()));
        for (Intent intent : more) {
            codes.add(intent.code());
        }
        return new Recalls(RecallType.BY_INTENT, codes.stream().distinct().toList());
    }

    /** Recalls whose last call failed. */
    public static Recalls ofFailedCalls() {
        return new Recalls(RecallType.FAILED, null);
    }

    /** Recalls everybody, also who has been reached. */
    public static Recalls ofEverybody() {
        return new Recalls(RecallType.EVERYBODY, null);
    }

    /** Waits that long after a call: whole minutes, 1 to 1440. */
    public Count every(Duration interval) {
        return new Count(Whole.minutes(MODEL, "recallInterval", interval));
    }

    /** A recall that needs a count. */
    public final class Count {

        private final int minutes;

        private Count(int minutes) {
            this.minutes = minutes;
        }

        /** Recalls that often, 1 to 10 times, with the agent of the task. */
        public RecallFlow times(int count) {
            return flow(count).build();
        }

        /** Recalls once with each of these agents, 1 to 10 of them, in their order. */
        public RecallFlow withAgents(int first, int... more) {
            List<RecallNode> nodes = IntStream.concat(IntStream.of(first), IntStream.of(more))
                    .mapToObj(agent -> RecallNode.builder()
                            .agentId(Integer.toString(agent))
                            .build())
                    .toList();
            return flow(nodes.size()).nodeList(nodes).build();
        }

        private RecallFlow.Builder flow(int count) {
            return RecallFlow.builder()
                    .recallType(type)
                    .recallInterval(minutes)
                    .recallIntent(intents)
                    .recallNum(count);
        }
    }
}
