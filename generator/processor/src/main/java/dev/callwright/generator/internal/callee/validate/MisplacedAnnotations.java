package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.StrayAnnotation;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.List;

/** An annotation that no mapper comes of is a mistake. */
public final class MisplacedAnnotations {

    private MisplacedAnnotations() {}

    public static Report check(List<StrayAnnotation> strays) {
        return new Report(strays.stream().map(MisplacedAnnotations::problem).toList());
    }

    private static Problem problem(StrayAnnotation stray) {
        Position position = stray.position();
        return switch (stray.on()) {
            case TYPE -> Problem.of(ProblemId.RECALL_WITHOUT_CALLEE, position, position, stray.place());
            case MEMBER ->
                Problem.of(ProblemId.VARIABLE_WITHOUT_CALLEE, position, position, stray.annotation(), stray.place());
            case PARAMETER -> ofParameter(stray, "move it to the field or its getter");
            case PARAMETER_OF_KOTLIN ->
                ofParameter(stray, "declare the parameter with val, or annotate the property that holds it");
            case PROPERTY_OF_KOTLIN ->
                ofParameter(
                        stray,
                        "Kotlin takes it for the parameter alone: write " + of("@field:", stray) + " or "
                                + of("@get:", stray));
        };
    }

    private static Problem ofParameter(StrayAnnotation stray, String cure) {
        Position position = stray.position();
        return Problem.of(ProblemId.ANNOTATED_PARAMETER, position, position, stray.annotation(), stray.place(), cure);
    }

    /** With the use-site target that Kotlin needs. */
    private static String of(String target, StrayAnnotation stray) {
        return target + stray.annotation().substring(1);
    }
}
