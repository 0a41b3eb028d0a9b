package dev.callwright.generator.callee.validate;

import dev.callwright.generator.callee.model.StrayAnnotation;
import dev.callwright.generator.problem.Position;
import dev.callwright.generator.problem.Problem;
import dev.callwright.generator.problem.ProblemId;
import dev.callwright.generator.problem.Report;
import java.util.List;

/** An annotation that no mapper comes of is a mistake. */
public final class Strays {

    private Strays() {}

    public static Report check(List<StrayAnnotation> strays) {
        return new Report(strays.stream().map(Strays::problem).toList());
    }

    private static Problem problem(StrayAnnotation stray) {
        Position position = stray.position();
        return switch (stray.on()) {
            case TYPE -> Problem.of(ProblemId.RECALL_WITHOUT_CALLEE, position, position, stray.place());
            case MEMBER ->
                Problem.of(ProblemId.VARIABLE_WITHOUT_CALLEE, position, position, stray.annotation(), stray.place());
            case PARAMETER ->
                Problem.of(ProblemId.ANNOTATED_PARAMETER, position, position, stray.annotation(), stray.place());
        };
    }
}
