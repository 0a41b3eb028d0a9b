package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.PathFault;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.List;

/** Every path leads to a value. */
final class KnownPaths implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping mapping : type.mappings()) {
            if (mapping.member() instanceof Member.Lost lost) {
                problems.add(problem(type, lost));
            }
        }
        return new Report(problems);
    }

    private static Problem problem(AnnotatedType type, Member.Lost lost) {
        PathFault fault = lost.fault();
        if (fault instanceof PathFault.Malformed malformed) {
            return Problem.of(ProblemId.MALFORMED_PATH, lost.position(), type.position(), malformed.path());
        }
        if (fault instanceof PathFault.AnotherGetter another) {
            return Problem.of(
                    ProblemId.UNREADABLE_MEMBER,
                    lost.position(),
                    type.position(),
                    lost.name(),
                    "it is of type " + another.held() + ", and its getter " + another.getter() + "() returns "
                            + another.got(),
                    "annotate the getter if it is meant, or say accessor = \"this\" to read the field");
        }
        if (fault instanceof PathFault.AnotherType another) {
            return Problem.of(
                    ProblemId.MISMATCHED_DESCRIPTION,
                    lost.position(),
                    type.position(),
                    lost.name(),
                    another.type(),
                    another.declared());
        }
        return fault instanceof PathFault.NoMember none
                ? unknown(type, lost, none.type() + " has no member \"" + none.name() + "\"", hint(none))
                : unknown(
                        type,
                        lost,
                        ((PathFault.NoElements) fault).type() + " has no elements with an index",
                        "a List or an array of objects has them; annotate a method that returns the one that is meant");
    }

    private static Problem unknown(AnnotatedType type, Member.Lost lost, String reason, String hint) {
        return Problem.of(ProblemId.UNKNOWN_PATH, lost.position(), type.position(), lost.name(), reason, hint);
    }

    private static String hint(PathFault.NoMember none) {
        if (none.elements() == PathFault.Elements.COUNTED) {
            return "one of its elements has an index, as in \"[0]." + none.name() + "\"";
        }
        if (none.elements() == PathFault.Elements.UNCOUNTED) {
            return "its elements have no index; annotate a method that returns the one that is meant";
        }
        return Suggestion.of(none.name(), none.candidates())
                .map(meant -> "did you mean \"" + meant + "\"?")
                .orElseGet(() -> none.candidates().isEmpty()
                        ? "it has none that the mapper can read"
                        : "it has " + Candidates.list(none.candidates()));
    }
}
