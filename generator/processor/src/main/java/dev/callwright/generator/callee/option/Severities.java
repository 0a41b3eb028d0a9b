package dev.callwright.generator.callee.option;

import dev.callwright.generator.callee.problem.ProblemId;
import dev.callwright.generator.callee.problem.Severity;
import dev.callwright.generator.callee.validate.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much each problem matters to this user: {@code -Acallwright.severity.<id>=error|warning|none} for whatever is not
 * an error by default.
 */
public final class Severities {

    private static final String PREFIX = "callwright.severity.";

    private final Map<ProblemId, Optional<Severity>> asked = new EnumMap<>(ProblemId.class);
    private final List<WrongOption> wrong = new ArrayList<>();

    /** Reads the options of the compilation; those of other processors are not looked at. */
    public Severities(Map<String, String> options) {
        // Sorted, so that what is wrong is told in the same order everywhere.
        new TreeMap<>(options).forEach((option, value) -> {
            if (option.startsWith(PREFIX)) {
                read(option, option.substring(PREFIX.length()), value == null ? "" : value);
            }
        });
    }

    /** The options that are meant for this, wrong ones too: a compiler would only say that no processor knows them. */
    public static Set<String> among(Set<String> options) {
        return options.stream().filter(option -> option.startsWith(PREFIX)).collect(Collectors.toSet());
    }

    /** The severity of a problem; empty if it is not to be told. */
    public Optional<Severity> of(ProblemId id) {
        return asked.getOrDefault(id, Optional.of(id.severity()));
    }

    public List<WrongOption> wrong() {
        return List.copyOf(wrong);
    }

    private void read(String option, String key, String value) {
        Optional<ProblemId> id = ids().filter(one -> one.key().equals(key)).findAny();
        if (id.isEmpty()) {
            wrong.add(new WrongOption("-A" + option + ": there is no such problem", candidates(key)));
        } else if (id.get().severity() == Severity.ERROR) {
            wrong.add(new WrongOption(
                    "-A" + option + ": an error stays an error", "adjustable are " + String.join(", ", adjustable())));
        } else {
            ask(id.get(), option, value);
        }
    }

    private void ask(ProblemId id, String option, String value) {
        switch (value) {
            case "error" -> asked.put(id, Optional.of(Severity.ERROR));
            case "warning" -> asked.put(id, Optional.of(Severity.WARNING));
            case "none" -> asked.put(id, Optional.empty());
            default ->
                wrong.add(new WrongOption(
                        "-A" + option + " cannot be \"" + value + "\"", "it may be error, warning or none"));
        }
    }

    private static String candidates(String key) {
        return Suggestion.of(key, adjustable())
                .map(meant -> "did you mean -A" + PREFIX + meant + "?")
                .orElseGet(() -> "adjustable are " + String.join(", ", adjustable()));
    }

    private static List<String> adjustable() {
        return ids().filter(id -> id.severity() != Severity.ERROR)
                .map(ProblemId::key)
                .sorted()
                .toList();
    }

    private static Stream<ProblemId> ids() {
        return Arrays.stream(ProblemId.values());
    }
}
