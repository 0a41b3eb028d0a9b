package dev.callwright.generator.internal.callee.validate;

import static java.util.stream.Collectors.joining;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.KnownVariable;
import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.problem.Problem;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract knows every variable. */
final class KnownVariables implements CalleeRule {

    private static final int CANDIDATES = 5;

    @Override
    public Report check(AnnotatedType type, CompiledContract contract) {
        List<Problem> problems = new ArrayList<>();
        for (Mapping.Variable variable : type.variables()) {
            if (contract.variable(variable.variable()).isEmpty()) {
                problems.add(Problem.of(
                        ProblemId.UNKNOWN_VARIABLE,
                        variable.namePosition(),
                        type.position(),
                        variable.variable(),
                        hint(variable, type, contract)));
            }
        }
        return new Report(problems);
    }

    /** The variable that was probably meant by a name that the contract does not know. */
    static Optional<String> meant(Mapping.Variable variable, AnnotatedType type, CompiledContract contract) {
        return Suggestion.of(
                variable.variable(),
                candidates(type, contract).stream().map(KnownVariable::name).toList());
    }

    private static String hint(Mapping.Variable variable, AnnotatedType type, CompiledContract contract) {
        return meant(variable, type, contract)
                .map(meant -> "did you mean \"" + meant + "\"?" + foreignLetter(variable.variable()))
                .orElseGet(() -> type.scenario().orElse("the contract") + " knows " + examples(type, contract));
    }

    /** It may look like the right one: names of the contract are ASCII. */
    private static String foreignLetter(String name) {
        return name.codePoints()
                .filter(letter -> letter > '~')
                .mapToObj(letter -> String.format(Locale.ROOT, " It has U+%04X, %s", letter, Character.getName(letter)))
                .findFirst()
                .orElse("");
    }

    private static String examples(AnnotatedType type, CompiledContract contract) {
        Set<String> carried =
                type.variables().stream().map(Mapping.Variable::variable).collect(Collectors.toSet());
        List<KnownVariable> open = candidates(type, contract).stream()
                .filter(candidate -> !carried.contains(candidate.name()))
                .sorted(Comparator.comparing((KnownVariable rule) -> !isRequired(rule, type))
                        .thenComparing(rule -> !rule.callInformation()))
                .toList();
        String names = open.stream()
                .limit(CANDIDATES)
                .map(candidate -> "\"" + candidate.name() + "\"")
                .collect(joining(", "));
        return open.size() > CANDIDATES ? names + " and " + (open.size() - CANDIDATES) + " others" : names;
    }

    private static boolean isRequired(KnownVariable variable, AnnotatedType type) {
        return type.scenario().filter(variable.requiredBy()::contains).isPresent();
    }

    private static List<KnownVariable> candidates(AnnotatedType type, CompiledContract contract) {
        return type.scenario().map(contract::variablesOf).orElse(contract.variables());
    }
}
