package dev.callwright.spec.reference;

import dev.callwright.spec.contract.OperationRow;
import dev.callwright.spec.contract.StatusRow;
import dev.callwright.spec.reference.ReferenceContent.Block;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
import dev.callwright.spec.reference.ReferenceContent.Row;
import dev.callwright.spec.reference.ReferenceContent.Section;
import dev.callwright.spec.reference.ReferenceContent.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The operations, with the codes of each: the same code means other things elsewhere. */
final class OperationSections {

    private static final MarkedText MEANINGS = MarkedText.of(
            "The meaning of a code is what a client may conclude of what the operation"
                    + " does. accepted: it is done. rejected: it is not, and repeating changes nothing. busy: it is not, and the same"
                    + " request may be accepted later. clock-skew: it is not; set the clock and sign again. name-taken: a task of"
                    + " this name exists, perhaps this very one from an earlier attempt. unknown: the code does not tell.");

    private OperationSections() {}

    static Section of(List<OperationRow> operations) {
        List<OperationRow> all = operations.stream()
                .flatMap(operation -> Stream.concat(Stream.of(operation), operation.callbacks().stream()))
                .toList();
        List<Row> rows = all.stream().map(OperationSections::row).toList();
        return new Section(
                "operations",
                "Operations",
                List.of(new Table(List.of("operation", "request", "what it does"), rows), new Paragraph(MEANINGS)),
                all.stream().map(OperationSections::section).toList());
    }

    private static Row row(OperationRow operation) {
        return new Row(
                "",
                List.of(
                        MarkedText.link(Anchors.operation(operation.id()), operation.id()),
                        request(operation),
                        Prose.of(operation.summary())));
    }

    private static Section section(OperationRow operation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(request(operation)));
        blocks.add(new Paragraph(Prose.of(operation.summary()).and(Prose.of(operation.description()))));
        if (!operation.inferred().isEmpty()) {
            blocks.add(new Paragraph(Prose.inferred(operation.inferred())));
        }
        blocks.add(new Paragraph(bodies(operation)));
        if (!operation.parameters().isEmpty()) {
            blocks.add(FieldTable.of(
                    operation.parameters(), parameter -> Anchors.parameter(operation.id(), parameter.name())));
        }
        if (!operation.codes().isEmpty()) {
            blocks.add(codes(operation));
        }
        return new Section(Anchors.operation(operation.id()), operation.id(), List.copyOf(blocks), List.of());
    }

    /** The address of a callback is the receiver's own, so the example of the spec would mislead. */
    private static MarkedText request(OperationRow operation) {
        return operation.path().startsWith("/")
                ? MarkedText.code(operation.method() + " " + operation.path())
                : MarkedText.code(operation.method()).and(MarkedText.of("to an address of yours, by the service"));
    }

    private static MarkedText bodies(OperationRow operation) {
        MarkedText request = operation.request().isEmpty()
                ? MarkedText.of("Without a body.")
                : MarkedText.join(List.of(MarkedText.of("Body: "), model(operation.request()), MarkedText.of(".")), "");
        MarkedText response = operation.response().isEmpty()
                ? MarkedText.of("The answer has no body.")
                : MarkedText.join(
                        List.of(MarkedText.of("Answer: "), model(operation.response()), MarkedText.of(".")), "");
        return request.and(response);
    }

    private static MarkedText model(String name) {
        return MarkedText.link(Anchors.model(name), name);
    }

    private static Table codes(OperationRow operation) {
        List<Row> rows = operation.codes().stream()
                .map(code -> new Row(
                        Anchors.code(operation.id(), code.code()),
                        List.of(
                                MarkedText.code(code.code()),
                                MarkedText.code(code.name()),
                                MarkedText.of(code.meaning().toLowerCase(Locale.ROOT)),
                                happened(code),
                                MarkedText.of(code.hint()))))
                .toList();
        return new Table(
                List.of("code", "constant", "meaning", "what happened, and the vendor's words for it", "what to do"),
                rows);
    }

    private static MarkedText happened(StatusRow code) {
        return code.vendorText().isEmpty()
                ? MarkedText.of(code.title())
                : MarkedText.of(code.title() + ": \"" + code.vendorText() + "\"");
    }
}
