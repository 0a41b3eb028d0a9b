package dev.callwright.generator.internal.problem;

import java.util.List;

/**
 * Something to tell the user.
 *
 * @param position where it stands
 * @param home the annotated class in whose compilation it was found; the position may be in a class that is not
 *     compiled
 * @param arguments what the texts of the id are about
 */
public record Problem(ProblemId id, Position position, Position home, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemId id, Position position, Position home, String... arguments) {
        return new Problem(id, position, home, List.of(arguments));
    }

    /** What is wrong and what to do, without the id. */
    public String text() {
        return id.text(arguments);
    }
}
