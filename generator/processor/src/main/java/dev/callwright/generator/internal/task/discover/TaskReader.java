package dev.callwright.generator.internal.task.discover;

import dev.callwright.generator.internal.callee.discover.Annotations;
import dev.callwright.generator.internal.callee.discover.JavaLang;
import dev.callwright.generator.internal.callee.discover.Mirrors;
import dev.callwright.generator.internal.callee.discover.RecallReader;
import dev.callwright.generator.internal.callee.discover.TypeIds;
import dev.callwright.generator.internal.callee.model.TypeId;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Sources;
import dev.callwright.generator.internal.task.model.CalleeClass;
import dev.callwright.generator.internal.task.model.RecallDefinition;
import dev.callwright.generator.internal.task.model.RecallKind;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.model.WindowDefinition;
import dev.callwright.generator.internal.task.model.WindowTime;
import dev.callwright.generator.internal.task.model.Windows;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads a class that is annotated with {@code @CallTask}. */
public final class TaskReader {

    public static final String CALL_TASK = "dev.callwright.annotation.CallTask";

    private final Elements elements;
    private final RecallReader recallOn;
    private final JavaLang javaLang;
    private final Sources sources;

    public TaskReader(Elements elements, Sources sources) {
        this.elements = elements;
        this.recallOn = new RecallReader(elements);
        this.javaLang = new JavaLang(elements);
        this.sources = sources;
    }

    /** The definition; empty when it names a class that does not exist, or not yet. */
    public Optional<TaskDefinition> read(TypeElement type) {
        TaskAnnotation task =
                new TaskAnnotation(type, Mirrors.find(type, CALL_TASK).orElseThrow());
        return callee(task).map(callee -> read(task, callee));
    }

    private TaskDefinition read(TaskAnnotation task, CalleeClass callee) {
        TypeId id = TypeIds.of(task.type(), elements);
        List<TaskAnnotation> windows = task.nested("windows");
        Optional<TaskAnnotation> recall = task.nested("recall").stream().findFirst();
        Optional<Windows> readWindows = task.value("windows").map(value -> windows(windows, task.position(value)));
        Optional<RecallDefinition> readRecall = recall.flatMap(TaskReader::recall);
        return new TaskDefinition(
                id,
                sources.contains(TaskDefinition.qualifiedClassName(id)),
                javaLang.isShadowedIn(elements.getPackageOf(task.type())),
                readRecall.isPresent() == recall.isPresent()
                        && readWindows.stream().allMatch(read -> read.list().size() == windows.size()),
                Position.of(task.type()),
                task.position(),
                callee,
                task.position("callee"),
                task.number("agent"),
                task.number("maxRingingSeconds"),
                task.number("maxCallSeconds"),
                task.constantName("recording"),
                readWindows,
                readRecall);
    }

    private Optional<CalleeClass> callee(TaskAnnotation task) {
        return task.value("callee")
                .map(value ->
                        value.getValue() instanceof TypeMirror named ? callee(named) : Optional.<CalleeClass>empty())
                .orElseGet(() -> Optional.of(callee(task.type())));
    }

    private Optional<CalleeClass> callee(TypeMirror named) {
        return switch (named.getKind()) {
            case ERROR -> Optional.empty();
            case DECLARED -> Optional.of(callee((TypeElement) ((DeclaredType) named).asElement()));
            default -> Optional.of(new CalleeClass(named.toString(), false, false));
        };
    }

    private CalleeClass callee(TypeElement type) {
        return new CalleeClass(
                type.getSimpleName().toString(),
                !Mirrors.all(type, Annotations.CALLEE).isEmpty(),
                recallOn.read(type).stream()
                        .anyMatch(selection -> !selection.intents().isEmpty()));
    }

    private static Windows windows(List<TaskAnnotation> windows, Position position) {
        return new Windows(
                windows.stream().flatMap(window -> window(window).stream()).toList(), position);
    }

    private static Optional<WindowDefinition> window(TaskAnnotation window) {
        return window.text("from")
                .flatMap(from -> window.text("to")
                        .map(to -> new WindowDefinition(
                                new WindowTime(from, window.position("from")),
                                new WindowTime(to, window.position("to")),
                                window.position())));
    }

    private static Optional<RecallDefinition> recall(TaskAnnotation recall) {
        Optional<RecallKind> type = recall.value("type").isEmpty()
                ? Optional.of(RecallKind.BY_INTENT)
                : recall.constantName("type").flatMap(RecallKind::of);
        return type.flatMap(kind -> recall.number("everyMinutes")
                .flatMap(every -> recall.number("times")
                        .map(times -> new RecallDefinition(
                                kind,
                                recall.position("type"),
                                every,
                                times,
                                recall.numbers("agents"),
                                recall.position("agents")))));
    }
}
