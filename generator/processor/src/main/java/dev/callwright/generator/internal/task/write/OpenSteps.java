package dev.callwright.generator.internal.task.write;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The steps that the annotation leaves open, as methods of the task class. */
final class OpenSteps {

    private final ClassName self;
    private final List<MethodSpec> methods = new ArrayList<>();

    private OpenSteps(ClassName self) {
        this.self = self;
    }

    static List<MethodSpec> of(TaskDefinition task, ClassName self) {
        OpenSteps steps = new OpenSteps(self);
        steps.add(task.windows().isEmpty(), "window", of(LocalTime.class, "from"), of(LocalTime.class, "to"));
        steps.add(task.maxRinging().isEmpty(), "maxRinging", of(Duration.class, "duration"));
        steps.add(task.maxCall().isEmpty(), "maxCall", of(Duration.class, "duration"));
        steps.add(task.recording().isEmpty(), "recording", of(TaskClassNames.RECORDING, "recording"));
        steps.add(task.recall().isEmpty() && !task.asksForRecall(), "recall", of(TaskClassNames.RECALL_FLOW, "flow"));
        steps.add(true, "displayNumber", of(ClassName.get(String.class), "digits"));
        steps.add(true, "calloutRate", of(TypeName.INT, "rate"));
        return List.copyOf(steps.methods);
    }

    private void add(boolean open, String name, ParameterSpec... parameters) {
        if (!open) {
            return;
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("As {@link $T#$L}.", TaskClassNames.GROUP_CALL, name)
                .returns(self)
                .addParameters(List.of(parameters));
        String arguments = List.of(parameters).stream().map(ParameterSpec::name).collect(joining(", "));
        methods.add(method.addStatement("return new $T(call.$L($L))", self, name, arguments)
                .build());
    }

    private static ParameterSpec of(Class<?> type, String name) {
        return of(ClassName.get(type), name);
    }

    private static ParameterSpec of(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
