package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.Disappointment;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import java.util.Optional;

/** Lombok did with the fields of callees what mappers expect. */
public final class Disappointments {

    private Disappointments() {}

    public static Problem problem(Disappointment disappointment) {
        return Problem.of(
                ProblemId.UNREADABLE_MEMBER,
                disappointment.position(),
                disappointment.home(),
                disappointment.expected().field(),
                reason(disappointment),
                cure(disappointment.found()));
    }

    private static String reason(Disappointment disappointment) {
        return disappointment
                .expected()
                .getter()
                .map(getter -> "Lombok gives it no getter " + getter + "()"
                        + disappointment
                                .found()
                                .map(found -> ", but " + found + "()")
                                .orElse(""))
                .orElse("Lombok makes it private");
    }

    private static String cure(Optional<String> getter) {
        return getter.map(found -> "name that one: accessor = \"" + found + "\", or in a path \"" + found + "()\"")
                .orElse("annotate a getter that you write, or keep the field visible with @PackagePrivate");
    }
}
