package dev.callwright.generator.internal.callee.option;

import dev.callwright.generator.internal.callee.validate.Suggestion;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much each problem matters to this user: {@code -Acallwright.severity=<id>:error|warning|none,...} for whatever is
 * not an error by default. One option for all, as javac allows no hyphen in the name of an option.
 */
public final class Severities {

    public static final String OPTION = "callwright.severity";

    private final Map<ProblemId, Optional<Severity>> asked = new EnumMap<>(ProblemId.class);
    private final List<WrongOption> wrong = new ArrayList<>();

    /** Reads the value of the option; empty without it. */
    public Severities(String value) {
        if (!value.isBlank()) {
            Stream.of(value.split(",", -1)).map(String::strip).forEach(this::read);
        }
    }

    /** The severity of a problem; empty if it is not to be told. */
    public Optional<Severity> of(ProblemId id) {
        return asked.getOrDefault(id, Optional.of(id.severity()));
    }

    /** What could not be followed; the rest is. */
    public List<WrongOption> wrong() {
        return List.copyOf(wrong);
    }

    private void read(String entry) {
        int colon = entry.indexOf(':');
        String key = colon < 0 ? entry : entry.substring(0, colon);
        Optional<ProblemId> id = ids().filter(one -> one.key().equals(key)).findAny();
        if (id.isEmpty()) {
            refuse(entry, "there is no problem of that id", candidates(key));
        } else if (id.get().severity() == Severity.ERROR) {
            refuse(entry, "an error stays an error", "adjustable are " + String.join(", ", ProblemId.adjustable()));
        } else {
            ask(id.get(), entry, entry.substring(colon + 1));
        }
    }

    private void ask(ProblemId id, String entry, String severity) {
        switch (severity) {
            case "error" -> asked.put(id, Optional.of(Severity.ERROR));
            case "warning" -> asked.put(id, Optional.of(Severity.WARNING));
            case "none" -> asked.put(id, Optional.empty());
            default -> refuse(entry, "that is no severity", "write " + id.key() + ":error, :warning or :none");
        }
    }

    private void refuse(String entry, String reason, String hint) {
        wrong.add(new WrongOption("-A" + OPTION + "=" + entry + ": " + reason, hint));
    }

    private static String candidates(String key) {
        return Suggestion.of(key, ProblemId.adjustable())
                .map(meant -> "did you mean " + meant + "?")
                .orElseGet(() -> "adjustable are " + String.join(", ", ProblemId.adjustable()));
    }

    private static Stream<ProblemId> ids() {
        return Arrays.stream(ProblemId.values());
    }
}
