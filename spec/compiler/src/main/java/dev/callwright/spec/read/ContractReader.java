package dev.callwright.spec.read;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.IntentRow;
import dev.callwright.spec.contract.IntentTable;
import dev.callwright.spec.contract.ScenarioRow;
import dev.callwright.spec.contract.StatusRow;
import dev.callwright.spec.contract.StatusTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the spec. */
public final class ContractReader {

    private ContractReader() {}

    /**
     * The contract that a spec describes.
     *
     * @param yaml the whole spec
     * @throws SpecException naming the place, when something that the vocabulary needs is missing or of another kind
     */
    public static Contract read(String yaml) throws SpecException {
        SpecNode root = SpecNode.root(yaml);
        return new Contract(
                scenarios(root.get("x-scenarios")),
                SchemaReader.variables(root),
                tables(root.get("x-intent-tables")),
                SchemaReader.limits(root),
                statusTables(root.get("paths")),
                ValueTableReader.tables(root));
    }

    private static List<ScenarioRow> scenarios(SpecNode list) throws SpecException {
        List<ScenarioRow> rows = new ArrayList<>();
        for (SpecNode row : list.items()) {
            rows.add(new ScenarioRow(
                    row.place(),
                    row.get("name").text(),
                    row.get("title").text(),
                    row.get("callInformation").flag()));
        }
        return List.copyOf(rows);
    }

    private static List<IntentTable> tables(SpecNode list) throws SpecException {
        List<IntentTable> tables = new ArrayList<>();
        for (SpecNode table : list.items()) {
            List<IntentRow> intents = new ArrayList<>();
            for (SpecNode row : table.get("intents").items()) {
                intents.add(new IntentRow(
                        row.place(),
                        row.get("code").text(),
                        row.get("name").text(),
                        row.get("title").text(),
                        row.textOrEmpty("remark"),
                        row.flagOrFalse("terminal")));
            }
            tables.add(new IntentTable(
                    table.place(),
                    table.get("name").text(),
                    table.get("title").text(),
                    table.textOrEmpty("prefix"),
                    table.texts("scenarios"),
                    List.copyOf(intents)));
        }
        return List.copyOf(tables);
    }

    private static List<StatusTable> statusTables(SpecNode paths) throws SpecException {
        List<StatusTable> tables = new ArrayList<>();
        for (SpecNode.Entry path : paths.entries()) {
            for (SpecNode.Entry operation : path.value().entries()) {
                Optional<SpecNode> codes = operation.value().find("x-status-codes");
                if (codes.isPresent()) {
                    tables.add(new StatusTable(
                            codes.get().place(),
                            operation.value().get("operationId").text(),
                            operation.value().textOrEmpty("x-inferred"),
                            statusCodes(codes.get())));
                }
            }
        }
        return List.copyOf(tables);
    }

    static List<StatusRow> statusCodes(SpecNode list) throws SpecException {
        List<StatusRow> rows = new ArrayList<>();
        for (SpecNode row : list.items()) {
            rows.add(new StatusRow(
                    row.place(),
                    row.get("code").text(),
                    row.get("name").text(),
                    row.get("meaning").text(),
                    row.get("title").text(),
                    row.textOrEmpty("hint"),
                    row.textOrEmpty("vendorText")));
        }
        return List.copyOf(rows);
    }
}
