package dev.callwright.generator;

import dev.callwright.generator.internal.callee.SourceFile;
import dev.callwright.generator.internal.callee.discover.Annotations;
import dev.callwright.generator.internal.callee.discover.Mirrors;
import dev.callwright.generator.internal.callee.discover.Modules;
import dev.callwright.generator.internal.callee.option.Severities;
import dev.callwright.generator.internal.problem.Failure;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.problem.Reporter;
import dev.callwright.generator.internal.problem.Sources;
import dev.callwright.generator.internal.task.discover.LimitReader;
import dev.callwright.generator.internal.task.discover.TaskReader;
import dev.callwright.generator.internal.task.model.TaskDefinition;
import dev.callwright.generator.internal.task.validate.DefinitionRules;
import dev.callwright.generator.internal.task.write.TaskSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Checks every class annotated with {@code @CallTask} against the contract on the class path, and generates its task
 * class. Follows the options of {@link CalleeProcessor}, which tells what is wrong with them.
 */
public final class TaskProcessor extends AbstractProcessor {

    private static final String GROUP_CALL = "dev.callwright.task.GroupCall";
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Sources sources = new Sources();
    private final Set<String> deferred = new LinkedHashSet<>();
    private boolean runtimeMissing;
    private boolean runtimeMissed;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(TaskReader.CALL_TASK);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(CalleeProcessor.DEBUG, Severities.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        sources.add(environment.getRootElements());
        List<TypeElement> types = Stream.concat(takeDeferred(), annotated(annotations, environment))
                .toList();
        List<Problem> problems = new ArrayList<>();
        TaskReader reader = new TaskReader(elements(), sources);
        types.forEach(type -> process(type, reader, environment.processingOver(), problems));
        Severities severities = new Severities(
                Objects.requireNonNullElse(processingEnv.getOptions().get(Severities.OPTION), ""));
        Reporter reporter = new Reporter(processingEnv.getMessager(), sources, severities::of);
        if (runtimeMissing && !runtimeMissed) {
            runtimeMissed = true;
            reporter.print(ProblemId.NO_MAPPING_RUNTIME);
        }
        reporter.print(problems);
        // Claimed, they would keep a class that has no others from the processors of everything behind this one.
        return false;
    }

    private void process(TypeElement type, TaskReader reader, boolean last, List<Problem> problems) {
        try {
            Optional<TaskDefinition> read = reader.read(type);
            if (read.isPresent()) {
                Report report = DefinitionRules.check(read.get(), LimitReader.read(elements()));
                problems.addAll(report.problems());
                if (!last) {
                    Report written = write(read.get(), report, type);
                    problems.addAll(report.isClean() ? written.problems() : List.of());
                }
            } else {
                // A class that never comes is the compiler's to report: it stands in the source.
                deferred.add(type.getQualifiedName().toString());
            }
        } catch (RuntimeException failure) {
            problems.add(Failure.of(type, failure, processingEnv.getOptions().containsKey(CalleeProcessor.DEBUG)));
        }
    }

    private Report write(TaskDefinition task, Report report, TypeElement type) {
        if (!Modules.sees(elements(), type, GROUP_CALL)) {
            // For a callee, its own processor says so.
            runtimeMissing |= Mirrors.all(type, Annotations.CALLEE).isEmpty();
            return Report.clean();
        }
        if (task.nameTaken() || task.nameTooLong()) {
            return Report.clean();
        }
        boolean markGenerated = Modules.sees(elements(), type, GENERATED);
        String name = TaskDefinition.qualifiedClassName(task.id());
        sources.add(name);
        return new SourceFile(processingEnv)
                .write(
                        report.isClean() && task.complete()
                                ? TaskSource.of(task, markGenerated)
                                : TaskSource.stub(task, markGenerated),
                        name,
                        type,
                        ProblemId.TASK_CLASS_NAME_TAKEN);
    }

    private static Stream<TypeElement> annotated(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        return environment.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new)).stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    }

    /** By name: an element is of its round. */
    private Stream<TypeElement> takeDeferred() {
        List<String> names = List.copyOf(deferred);
        deferred.clear();
        return names.stream().map(name -> elements().getTypeElement(name)).filter(Objects::nonNull);
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
