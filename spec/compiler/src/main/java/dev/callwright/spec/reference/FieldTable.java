package dev.callwright.spec.reference;

import dev.callwright.spec.contract.FieldRow;
import dev.callwright.spec.reference.ReferenceContent.Row;
import dev.callwright.spec.reference.ReferenceContent.Table;
import java.util.List;
import java.util.function.Function;

/** Fields of a model, or parameters of an operation. */
final class FieldTable {

    private FieldTable() {}

    static Table of(List<FieldRow> fields, Function<FieldRow, String> anchor) {
        List<Row> rows = fields.stream()
                .map(field -> new Row(
                        anchor.apply(field),
                        List.of(
                                MarkedText.code(field.name()),
                                Shapes.type(field.shape()),
                                MarkedText.of(presence(field)),
                                Shapes.rules(field.shape()),
                                what(field))))
                .toList();
        return new Table(List.of("field", "type", "given", "rule", "what it is"), rows);
    }

    private static String presence(FieldRow field) {
        String presence = field.required() ? "always" : "";
        return field.nullable() ? "or null" : presence;
    }

    private static MarkedText what(FieldRow field) {
        MarkedText sensitive = field.sensitive() ? MarkedText.mark(Origin.PERSONAL) : MarkedText.EMPTY;
        return Prose.of(field.description())
                .and(Prose.inferred(field.inferred()))
                .and(sensitive);
    }
}
