package dev.callwright.spec.read;

import dev.callwright.spec.contract.ValueRow;
import dev.callwright.spec.contract.ValueTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names of numbers; a contract may have none. */
final class ValueTableReader {

    private ValueTableReader() {}

    static List<ValueTable> tables(SpecNode root) throws SpecException {
        List<ValueTable> tables = new ArrayList<>();
        Optional<SpecNode> list = root.find("x-value-tables");
        if (list.isPresent()) {
            for (SpecNode table : list.get().items()) {
                tables.add(new ValueTable(
                        table.place(),
                        table.get("name").text(),
                        table.get("title").text(),
                        values(table)));
            }
        }
        return List.copyOf(tables);
    }

    private static List<ValueRow> values(SpecNode table) throws SpecException {
        List<ValueRow> rows = new ArrayList<>();
        for (SpecNode row : table.get("values").items()) {
            rows.add(new ValueRow(
                    row.place(),
                    row.get("value").number(),
                    row.get("name").text(),
                    row.get("title").text()));
        }
        return List.copyOf(rows);
    }
}
