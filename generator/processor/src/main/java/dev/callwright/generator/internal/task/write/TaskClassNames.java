package dev.callwright.generator.internal.task.write;

import com.palantir.javapoet.ClassName;
import dev.callwright.generator.internal.callee.model.TypeId;

/** The types that a task class mentions. */
final class TaskClassNames {

    static final ClassName AGENT_STAGE = ofTask("AgentStage");
    static final ClassName GROUP_CALL = ofTask("GroupCall");
    static final ClassName RECALL_STAGE = ofTask("RecallStage");
    static final ClassName RECALLS = ofTask("Recalls");
    static final ClassName START_STAGE = ofTask("StartStage");
    static final ClassName GROUP_CALL_TASK = ofModel("GroupCallTask");
    static final ClassName RECALL_FLOW = ofModel("RecallFlow");
    static final ClassName RECORDING = ofModel("Recording");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private TaskClassNames() {}

    static ClassName taskClass(TypeId id, String simpleName) {
        return ClassName.get(id.packageName(), simpleName);
    }

    private static ClassName ofTask(String simpleName) {
        return ClassName.get("dev.callwright.task", simpleName);
    }

    private static ClassName ofModel(String simpleName) {
        return ClassName.get("dev.callwright.contract.model", simpleName);
    }
}
