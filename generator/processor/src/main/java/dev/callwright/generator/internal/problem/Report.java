package dev.callwright.generator.internal.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a rule found. */
public record Report(List<Problem> problems) {

    private static final Report CLEAN = new Report(List.of());

    public Report {
        problems = List.copyOf(problems);
    }

    public static Report clean() {
        return CLEAN;
    }

    public static Report of(Problem problem) {
        return new Report(List.of(problem));
    }

    /** All reports in one. */
    public static Report join(Collection<Report> reports) {
        List<Problem> all = new ArrayList<>();
        reports.forEach(report -> all.addAll(report.problems));
        return new Report(all);
    }

    /**
     * Whether nothing is in the way of a mapper. By the catalogue's severity, so that no option changes what is made.
     */
    public boolean isClean() {
        return problems.stream().noneMatch(problem -> problem.id().severity() == Severity.ERROR);
    }
}
