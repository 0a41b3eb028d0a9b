package dev.callwright.spec.reference;

import dev.callwright.spec.contract.HeaderRow;
import dev.callwright.spec.contract.ValueTable;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
import dev.callwright.spec.reference.ReferenceContent.Row;
import dev.callwright.spec.reference.ReferenceContent.Section;
import dev.callwright.spec.reference.ReferenceContent.Table;
import java.util.List;

/** Numbers of answers that have a name, and the headers of a request. */
final class ValueSections {

    private ValueSections() {}

    static Section values(List<ValueTable> tables) {
        return new Section(
                "values",
                "Numbers with a name",
                List.of(new Paragraph(MarkedText.of("Others may come, and are kept as they are."))),
                tables.stream().map(ValueSections::values).toList());
    }

    private static Section values(ValueTable table) {
        List<Row> rows = table.values().stream()
                .map(value -> new Row(
                        "",
                        List.of(
                                MarkedText.code(Long.toString(value.value())),
                                MarkedText.code(value.name()),
                                MarkedText.of(value.title()))))
                .toList();
        return new Section(
                Anchors.values(table.name()),
                table.title(),
                List.of(
                        new Paragraph(MarkedText.code(table.name())),
                        new Table(List.of("number", "constant", "what it says"), rows)),
                List.of());
    }

    static Section headers(List<HeaderRow> headers) {
        List<Row> rows = headers.stream()
                .map(header -> new Row("", List.of(MarkedText.code(header.name()), Prose.of(header.description()))))
                .toList();
        return new Section(
                "headers",
                "Headers of every request",
                List.of(new Table(List.of("header", "what it is"), rows)),
                List.of());
    }
}
