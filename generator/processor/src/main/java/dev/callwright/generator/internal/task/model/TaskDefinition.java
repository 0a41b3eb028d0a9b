package dev.callwright.generator.internal.task.model;

import dev.callwright.generator.internal.callee.model.TypeId;
import dev.callwright.generator.internal.problem.FileNames;
import dev.callwright.generator.internal.problem.Position;
import java.util.Optional;

/**
 * A class annotated with {@code @CallTask}, as it was read. What is absent is left to the run time.
 *
 * @param nameTaken whether this compilation has a class of the task class's name already
 * @param javaLangShadowed whether its package has a class that is named like one of java.lang
 * @param complete whether everything is there that the compiler itself asks for
 * @param home the class
 * @param position its {@code @CallTask}
 * @param calleePosition where the callee's class is named; the annotation when it is the class itself
 * @param recording the name of its constant
 */
public record TaskDefinition(
        TypeId id,
        boolean nameTaken,
        boolean javaLangShadowed,
        boolean complete,
        Position home,
        Position position,
        CalleeClass callee,
        Position calleePosition,
        Optional<WrittenNumber> agent,
        Optional<WrittenNumber> maxRinging,
        Optional<WrittenNumber> maxCall,
        Optional<String> recording,
        Optional<Windows> windows,
        Optional<RecallDefinition> recall) {

    private static final String TASK = "CallTask";

    /** The simple name of the task class, such as {@code Outer_LoanCallTask}. */
    public static String className(TypeId id) {
        return String.join("_", id.simpleNames()) + TASK;
    }

    public static String qualifiedClassName(TypeId id) {
        return id.packageName().isEmpty() ? className(id) : id.packageName() + "." + className(id);
    }

    /** Whether no file can have the name of the task class. */
    public boolean nameTooLong() {
        return FileNames.isTooLong(className(id));
    }

    /** Whether the callees' intents wait for a recall that the annotation does not describe. */
    public boolean asksForRecall() {
        return recall.isEmpty() && callee.namesIntents();
    }
}
