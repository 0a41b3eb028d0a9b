package dev.callwright.spec.changes.surface;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.IntentRow;
import dev.callwright.spec.contract.IntentTable;
import dev.callwright.spec.contract.StatusRow;
import dev.callwright.spec.contract.StatusTable;
import dev.callwright.spec.contract.ValueRow;
import dev.callwright.spec.contract.ValueTable;
import java.util.ArrayList;
import java.util.List;

/** The elements of the vocabulary. */
final class VocabularyFacts {

    private VocabularyFacts() {}

    static List<Element> of(Contract contract) {
        List<Element> all = new ArrayList<>();
        contract.limits().forEach(limit -> all.add(Element.of(Kind.LIMIT, "", limit.name(), limit.property())));
        contract.variables()
                .forEach(variable -> all.add(Element.of(
                        Kind.VARIABLE,
                        "",
                        variable.name(),
                        variable.slot() + variable.callInformation(),
                        Fact.SLOT,
                        variable.slot(),
                        Fact.MAX,
                        variable.maxLength(),
                        Fact.REQUIRED_BY,
                        String.join(", ", variable.requiredBy()),
                        Fact.DESCRIPTION,
                        variable.description())));
        contract.scenarios()
                .forEach(scenario -> all.add(Element.of(
                        Kind.SCENARIO,
                        "",
                        scenario.name(),
                        scenario.title(),
                        Fact.CALL_INFORMATION,
                        scenario.callInformation(),
                        Fact.TITLE,
                        scenario.title())));
        contract.tables().forEach(table -> table(table, all));
        contract.statusTables().forEach(table -> statuses(table, all));
        contract.valueTables().forEach(table -> numbers(table, all));
        return all;
    }

    private static void table(IntentTable table, List<Element> all) {
        all.add(Element.of(
                Kind.TABLE,
                "",
                table.name(),
                table.title(),
                Fact.PREFIX,
                table.prefix(),
                Fact.SCENARIOS,
                String.join(", ", table.scenarios()),
                Fact.TITLE,
                table.title()));
        for (IntentRow intent : table.intents()) {
            all.add(Element.of(
                    Kind.INTENT,
                    table.name(),
                    intent.name(),
                    intent.code(),
                    Fact.CODE,
                    intent.code(),
                    Fact.TERMINAL,
                    intent.terminal(),
                    Fact.TITLE,
                    intent.title(),
                    Fact.REMARK,
                    intent.remark()));
        }
    }

    private static void statuses(StatusTable table, List<Element> all) {
        for (StatusRow status : table.codes()) {
            all.add(Element.of(
                    Kind.STATUS,
                    table.operationId(),
                    status.name(),
                    status.code(),
                    Fact.CODE,
                    status.code(),
                    Fact.MEANING,
                    status.meaning(),
                    Fact.TITLE,
                    status.title(),
                    Fact.HINT,
                    status.hint(),
                    Fact.VENDOR_TEXT,
                    status.vendorText()));
        }
    }

    private static void numbers(ValueTable table, List<Element> all) {
        for (ValueRow row : table.values()) {
            all.add(Element.of(
                    Kind.NUMBER,
                    table.name(),
                    row.name(),
                    Long.toString(row.value()),
                    Fact.CODE,
                    row.value(),
                    Fact.TITLE,
                    row.title()));
        }
    }
}
