package dev.callwright.generator;

import dev.callwright.generator.internal.callee.ProcessingRound;
import dev.callwright.generator.internal.callee.discover.Annotations;
import dev.callwright.generator.internal.callee.discover.Discovery;
import dev.callwright.generator.internal.callee.discover.Expectations;
import dev.callwright.generator.internal.callee.model.Disappointment;
import dev.callwright.generator.internal.callee.model.Expectation;
import dev.callwright.generator.internal.callee.option.Severities;
import dev.callwright.generator.internal.callee.validate.Disappointments;
import dev.callwright.generator.internal.callee.validate.MisplacedAnnotations;
import dev.callwright.generator.internal.problem.Failure;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Reporter;
import dev.callwright.generator.internal.problem.Sources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks every class annotated with {@code @Callee} against the contract on the class path, and generates its mapper.
 *
 * <p>The option {@code -Acallwright.debug} adds the stack trace to the report of an internal error,
 * {@code -Acallwright.severity=<id>:<severity>,...} gives warnings another severity.
 */
public final class CalleeProcessor extends AbstractProcessor {

    public static final String DEBUG = "callwright.debug";

    private final Sources sources = new Sources();
    private final Set<String> deferred = new LinkedHashSet<>();
    private Severities severities = new Severities("");
    private final Map<String, List<Expectation>> expectations = new TreeMap<>();
    private boolean mappingMissed;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Annotations.all();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DEBUG, Severities.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        severities = new Severities(
                Objects.requireNonNullElse(environment.getOptions().get(Severities.OPTION), ""));
        // Here, because a compilation without annotations would else be told of its options by nobody.
        severities
                .wrong()
                .forEach(option -> reporter().print(ProblemId.INVALID_OPTION, option.message(), option.hint()));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        sources.add(environment.getRootElements());
        Discovery discovery = Discovery.of(environment, annotations);
        List<TypeElement> callees =
                Stream.concat(takeDeferred(), discovery.callees().stream()).toList();
        List<Problem> problems = new ArrayList<>(MisplacedAnnotations.check(discovery.strays(callees, processingEnv))
                .problems());
        problems.addAll(disappointments());
        Reporter reporter = reporter();
        if (!callees.isEmpty()) {
            ProcessingRound round =
                    new ProcessingRound(processingEnv, sources, expectations, environment.processingOver());
            callees.forEach(callee -> process(callee, round, problems));
            if (round.isMappingMissing() && !mappingMissed) {
                mappingMissed = true;
                reporter.print(ProblemId.NO_MAPPING_RUNTIME);
            }
        }
        reporter.print(problems);
        // Claimed, they would keep a class that has no others from the processors of everything behind this one.
        return false;
    }

    /** Of the mappers of earlier rounds: a field that is not as expected is told once. */
    private List<Problem> disappointments() {
        List<Problem> problems = new ArrayList<>();
        expectations.replaceAll((callee, expected) -> {
            List<Disappointment> disappointments = Expectations.disappointments(
                            callee, expected, processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                    .toList();
            disappointments.forEach(one -> problems.add(Disappointments.problem(one)));
            return disappointments.isEmpty() ? expected : List.of();
        });
        return problems;
    }

    private Reporter reporter() {
        return new Reporter(processingEnv.getMessager(), sources, severities::of);
    }

    private void process(TypeElement callee, ProcessingRound round, List<Problem> problems) {
        try {
            round.process(callee)
                    .ifPresentOrElse(
                            report -> problems.addAll(report.problems()),
                            () -> deferred.add(callee.getQualifiedName().toString()));
        } catch (RuntimeException failure) {
            problems.add(Failure.of(callee, failure, processingEnv.getOptions().containsKey(DEBUG)));
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
}
