package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.DateKind;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Every point in time has a zone, and the zone exists. */
final class StatedZones implements CalleeRule {

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            variable.conversion()
                    .zone()
                    .filter(zone -> !exists(zone.value()))
                    .ifPresent(zone -> problems.add(unknown(type, zone)));
            if (variable.conversion().zone().isEmpty() && needsZone(variable)) {
                problems.add(Problem.of(
                        ProblemId.MISSING_ZONE,
                        variable.position(),
                        type.position(),
                        variable.member().name()));
            }
        }
        return new Report(problems);
    }

    private static boolean needsZone(Mapping.Variable variable) {
        return variable.member() instanceof Member.Accessible member
                && variable.conversion()
                        .dateKind(member.type())
                        .filter(DateKind.POINT_IN_TIME::equals)
                        .isPresent();
    }

    private static Problem unknown(AnnotatedType type, Written<String> zone) {
        // Without the names of countries and abbreviations: "GB" is near to everything short.
        List<String> known = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .toList();
        String hint = Suggestion.of(zone.value(), known)
                .map(meant -> "did you mean \"" + meant + "\"?")
                .orElse("state one of the IANA time zone database, such as \"Asia/Jakarta\"");
        return Problem.of(ProblemId.UNKNOWN_ZONE, zone.position(), type.position(), zone.value(), hint);
    }

    private static boolean exists(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException noSuchZone) {
            return false;
        }
    }
}
