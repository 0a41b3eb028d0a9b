package dev.callwright.generator.callee;

import dev.callwright.generator.callee.discover.Annotations;
import dev.callwright.generator.callee.discover.Discovery;
import dev.callwright.generator.callee.problem.Position;
import dev.callwright.generator.callee.problem.Problem;
import dev.callwright.generator.callee.problem.ProblemId;
import dev.callwright.generator.callee.problem.Reporter;
import dev.callwright.generator.callee.problem.Sources;
import dev.callwright.generator.callee.validate.Strays;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks every class annotated with {@code @Callee} against the contract on the class path, and generates its mapper.
 *
 * <p>The option {@code -Acallwright.debug} adds the stack trace to the report of an internal error.
 */
public final class CalleeProcessor extends AbstractProcessor {

    private static final String DEBUG = "callwright.debug";

    private final Sources sources = new Sources();
    private final Set<String> deferred = new LinkedHashSet<>();
    private boolean mappingMissed;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Annotations.all();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DEBUG);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        sources.add(environment.getRootElements());
        Discovery discovery = Discovery.of(environment, annotations);
        List<TypeElement> callees =
                Stream.concat(takeDeferred(), discovery.callees().stream()).toList();
        List<Problem> problems = new ArrayList<>(
                Strays.check(discovery.strays(callees, processingEnv.getElementUtils(), processingEnv.getTypeUtils()))
                        .problems());
        Reporter reporter = new Reporter(processingEnv.getMessager(), sources);
        if (!callees.isEmpty()) {
            Round round = new Round(processingEnv, sources, environment.processingOver());
            callees.forEach(callee -> process(callee, round, problems));
            if (round.isMappingMissing() && !mappingMissed) {
                mappingMissed = true;
                reporter.print(ProblemId.NO_MAPPING_RUNTIME);
            }
        }
        reporter.print(problems);
        return false;
    }

    private void process(TypeElement callee, Round round, List<Problem> problems) {
        try {
            round.process(callee)
                    .ifPresentOrElse(
                            report -> problems.addAll(report.problems()),
                            () -> deferred.add(callee.getQualifiedName().toString()));
        } catch (IOException | RuntimeException failure) {
            // Anything that escapes would end the compiler with a page of trace, and hide the errors of other classes.
            Position position = Position.of(callee);
            problems.add(Problem.of(
                    ProblemId.INTERNAL_ERROR,
                    position,
                    position,
                    callee.getQualifiedName().toString(),
                    failure.toString().lines().findFirst().orElse(""),
                    trace(failure)));
        }
    }

    /** By name: an element is of its round. */
    private Stream<TypeElement> takeDeferred() {
        List<String> names = List.copyOf(deferred);
        deferred.clear();
        return names.stream()
                .map(name -> processingEnv.getElementUtils().getTypeElement(name))
                .filter(Objects::nonNull);
    }

    private String trace(Exception failure) {
        if (!processingEnv.getOptions().containsKey(DEBUG)) {
            return "";
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return System.lineSeparator() + trace;
    }
}
