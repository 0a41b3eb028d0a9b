package dev.callwright.spec.rule;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.IntentRow;
import dev.callwright.spec.contract.IntentTable;
import dev.callwright.spec.contract.LimitRow;
import dev.callwright.spec.contract.ScenarioRow;
import dev.callwright.spec.contract.SpecPlace;
import dev.callwright.spec.contract.StatusRow;
import dev.callwright.spec.contract.StatusTable;
import dev.callwright.spec.contract.ValueRow;
import dev.callwright.spec.contract.ValueTable;
import dev.callwright.spec.contract.VariableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks what the vocabulary relies on, so that a slip in the spec is an error in the spec and not in generated code.
 */
public final class ContractRules {

    private static final Set<String> MEANINGS =
            Set.of("accepted", "rejected", "busy", "clock-skew", "name-taken", "unknown");

    /** Of variables; leave it out for a text. */
    private static final Set<String> CONTENTS = Set.of("date", "days", "money");

    /** Mappers note in one long which variables a callee has. */
    private static final int MAX_VARIABLES = Long.SIZE;

    /** Numbers are compared as longs, behind a leading one. */
    private static final int MAX_NUMBER_DIGITS = 18;

    private final List<SpecProblem> problems = new ArrayList<>();

    private ContractRules() {}

    /** All problems, in the order of the checks; none means that the contract can be written. */
    public static List<SpecProblem> check(Contract contract) {
        ContractRules rules = new ContractRules();
        rules.names(contract.scenarios(), ScenarioRow::name, ScenarioRow::place);
        rules.names(contract.tables(), IntentTable::name, IntentTable::place);
        rules.names(contract.limits(), LimitRow::name, LimitRow::place);
        rules.variables(contract);
        contract.tables().forEach(table -> rules.table(table, scenarioNames(contract)));
        contract.limits().forEach(rules::limit);
        contract.statusTables().forEach(rules::statusTable);
        rules.names(contract.valueTables(), ValueTable::name, ValueTable::place);
        contract.valueTables().forEach(rules::valueTable);
        return List.copyOf(rules.problems);
    }

    private static Set<String> scenarioNames(Contract contract) {
        return contract.scenarios().stream().map(ScenarioRow::name).collect(Collectors.toSet());
    }

    private void variables(Contract contract) {
        unique(contract.variables(), VariableRow::name, VariableRow::place, "variable");
        Set<String> slots = contract.variables().stream()
                .filter(variable -> !variable.callInformation())
                .map(VariableRow::name)
                .collect(Collectors.toSet());
        if (contract.variables().size() > MAX_VARIABLES) {
            report(contract.variables().get(MAX_VARIABLES).place(), "there can be " + MAX_VARIABLES + " variables");
        }
        for (VariableRow variable : contract.variables()) {
            if (!slots.contains(variable.slot())) {
                report(
                        variable.place(),
                        "x-text-slot names \"" + variable.slot() + "\", which is no text of CalleeEntry");
            }
            known(variable.requiredBy(), scenarioNames(contract), variable.place(), "x-required-by");
            if (!variable.holds().isEmpty() && !CONTENTS.contains(variable.holds())) {
                report(variable.place(), "x-holds is \"" + variable.holds() + "\", and not date, days or money");
            }
        }
    }

    private void table(IntentTable table, Set<String> scenarios) {
        names(table.intents(), IntentRow::name, IntentRow::place);
        unique(table.intents(), IntentRow::code, IntentRow::place, "code");
        known(table.scenarios(), scenarios, table.place(), "scenarios");
        for (IntentRow intent : table.intents()) {
            if (!intent.code().matches("[0-9]+") || !intent.code().startsWith(table.prefix())) {
                report(
                        intent.place(),
                        "code \"" + intent.code() + "\" of " + table.name() + " has to be digits"
                                + (table.prefix().isEmpty() ? "" : " that start with " + table.prefix()));
            }
        }
    }

    private void limit(LimitRow limit) {
        if (limit.property().equals("CalleeEntry.calleeNumber") && limit.max() > MAX_NUMBER_DIGITS) {
            report(limit.place(), limit.name() + " can be " + MAX_NUMBER_DIGITS + " digits at most");
        }
        if (limit.min() > limit.max()) {
            report(limit.place(), limit.name() + " allows nothing: " + limit.min() + " to " + limit.max());
        }
    }

    private void statusTable(StatusTable table) {
        names(table.codes(), StatusRow::name, StatusRow::place);
        unique(table.codes(), StatusRow::code, StatusRow::place, "code");
        for (StatusRow status : table.codes()) {
            if (!status.code().matches("-?[0-9]+")) {
                report(status.place(), "code \"" + status.code() + "\" has to be a whole number");
            }
            if (!MEANINGS.contains(status.meaning())) {
                report(
                        status.place(),
                        "meaning \"" + status.meaning() + "\" is none of "
                                + MEANINGS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private void valueTable(ValueTable table) {
        names(table.values(), ValueRow::name, ValueRow::place);
        unique(table.values(), row -> Long.toString(row.value()), ValueRow::place, "value");
    }

    private <T> void names(List<T> rows, Function<T, String> name, Function<T, SpecPlace> place) {
        for (T row : rows) {
            if (!name.apply(row).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
                report(
                        place.apply(row),
                        "\"" + name.apply(row)
                                + "\" becomes a constant in Java: capitals, digits and single underscores");
            }
        }
        unique(rows, name, place, "name");
    }

    private <T> void unique(List<T> rows, Function<T, String> key, Function<T, SpecPlace> place, String what) {
        Map<String, SpecPlace> seen = new HashMap<>();
        for (T row : rows) {
            SpecPlace first = seen.putIfAbsent(key.apply(row), place.apply(row));
            if (first != null) {
                report(
                        place.apply(row),
                        "the " + what + " \"" + key.apply(row) + "\" stands in line " + first.line() + " already");
            }
        }
    }

    private void known(List<String> names, Set<String> scenarios, SpecPlace place, String key) {
        for (String name : names) {
            if (!scenarios.contains(name)) {
                report(place, key + " names \"" + name + "\", which x-scenarios does not list");
            }
        }
    }

    private void report(SpecPlace place, String message) {
        problems.add(new SpecProblem(place, message));
    }
}
