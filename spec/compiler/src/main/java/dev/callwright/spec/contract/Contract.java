package dev.callwright.spec.contract;

import java.util.List;

/**
 * The part of the spec that the vocabulary is made of, in the order of the file.
 *
 * @param scenarios {@code x-scenarios}
 * @param variables text slots first, then the keys of {@code callInformation}
 * @param tables {@code x-intent-tables}
 * @param limits every property that carries {@code x-limit}
 * @param statusTables {@code x-status-codes}, one for each operation
 * @param valueTables {@code x-value-tables}
 */
public record Contract(
        List<ScenarioRow> scenarios,
        List<VariableRow> variables,
        List<IntentTable> tables,
        List<LimitRow> limits,
        List<StatusTable> statusTables,
        List<ValueTable> valueTables) {}
