package dev.callwright.generator.internal.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The only place that prints: all problems of a round at once, as they stand in the source. */
public final class Reporter {

    private final Messager messager;
    private final Sources sources;
    private final Function<ProblemId, Optional<Severity>> severities;

    /**
     * Prints to a compiler.
     *
     * @param severities how much a problem matters; empty if it is not to be told
     */
    public Reporter(Messager messager, Sources sources, Function<ProblemId, Optional<Severity>> severities) {
        this.messager = messager;
        this.sources = sources;
        this.severities = severities;
    }

    public void print(Collection<Problem> problems) {
        // A member of a superclass is read once for every callee that inherits it, but is wrong once. The first text
        // wins: the next one would differ in the callee, or in the way to the member.
        Map<List<Object>, Line> distinct = new LinkedHashMap<>();
        problems.stream().filter(problem -> !Suppression.covers(problem)).forEach(problem -> {
            Line line = line(problem);
            distinct.putIfAbsent(line.cause(), line);
        });
        List<Line> sorted = new ArrayList<>(distinct.values());
        sorted.sort(Comparator.comparing(Line::position, new SourceOrder()));
        sorted.forEach(this::print);
    }

    /** Prints something that has no position. */
    public void print(ProblemId id, String... arguments) {
        severities
                .apply(id)
                .ifPresent(
                        severity -> messager.printMessage(severity.kind(), prefix(id) + id.text(List.of(arguments))));
    }

    private Line line(Problem problem) {
        Position position = problem.position();
        if (sources.contains(position.element())) {
            return new Line(problem.id(), position, prefix(problem.id()) + problem.text());
        }
        String origin = "in " + origin(position.element()) + ": ";
        return new Line(problem.id(), problem.home(), prefix(problem.id()) + origin + problem.text());
    }

    private void print(Line line) {
        severities
                .apply(line.id)
                .ifPresent(severity -> messager.printMessage(
                        severity.kind(),
                        line.text,
                        line.position.element(),
                        line.position.annotation().orElse(null),
                        line.position.value().orElse(null)));
    }

    private static String prefix(ProblemId id) {
        return "[callwright/" + id.key() + "] ";
    }

    private static String origin(Element element) {
        return element.getKind().isClass() || element.getKind().isInterface()
                ? element.toString()
                : element.getEnclosingElement() + "." + element.getSimpleName();
    }

    private record Line(ProblemId id, Position position, String text) {

        /** One annotation of a member is wrong in one way; a type may lack several things. */
        List<Object> cause() {
            return position.element() instanceof TypeElement ? List.of(id, position, text) : List.of(id, position);
        }
    }
}
