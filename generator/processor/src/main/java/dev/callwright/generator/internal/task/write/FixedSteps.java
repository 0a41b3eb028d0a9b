package dev.callwright.generator.internal.task.write;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.generator.internal.task.model.RecallDefinition;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.WindowDefinition;
import dev.callwright.generator.internal.task.model.WrittenNumber;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The steps that the annotation fixes, as calls on a {@code GroupCall}. */
final class FixedSteps {

    private FixedSteps() {}

    /** Such as {@code .maxRinging(Duration.ofSeconds(30))}. */
    static List<CodeBlock> of(TaskDefinition task) {
        List<CodeBlock> steps = new ArrayList<>();
        task.windows().ifPresent(windows -> windows.list().forEach(window -> steps.add(window(window))));
        task.maxRinging().ifPresent(seconds -> steps.add(seconds("maxRinging", seconds)));
        task.maxCall().ifPresent(seconds -> steps.add(seconds("maxCall", seconds)));
        task.recording()
                .ifPresent(
                        constant -> steps.add(CodeBlock.of(".recording($T.$L)", TaskClassNames.RECORDING, constant)));
        task.recall().ifPresent(recall -> steps.add(CodeBlock.of(".recall($L)", recall(recall))));
        return List.copyOf(steps);
    }

    private static CodeBlock window(WindowDefinition window) {
        return CodeBlock.of(".window($L, $L)", time(window.start()), time(window.end()));
    }

    private static CodeBlock time(LocalTime time) {
        return CodeBlock.of("$T.of($L, $L)", LocalTime.class, time.getHour(), time.getMinute());
    }

    private static CodeBlock seconds(String step, WrittenNumber seconds) {
        return CodeBlock.of(".$L($T.ofSeconds($L))", step, Duration.class, seconds.value());
    }

    private static CodeBlock recall(RecallDefinition recall) {
        CodeBlock begin = CodeBlock.of(
                "$T.$L().every($T.ofMinutes($L))",
                TaskClassNames.RECALLS,
                recall.type().factory(),
                Duration.class,
                recall.everyMinutes().value());
        if (recall.agents().isEmpty()) {
            return CodeBlock.of("$L.times($L)", begin, recall.times().value());
        }
        CodeBlock agents = recall.agents().stream()
                .map(agent -> CodeBlock.of("$L", agent.value()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$L.withAgents($L)", begin, agents);
    }
}
