package dev.callwright.spec.reference;

import dev.callwright.spec.contract.OperationRow;
import dev.callwright.spec.contract.StatusRow;
import dev.callwright.spec.reference.Page.Block;
import dev.callwright.spec.reference.Page.Paragraph;
import dev.callwright.spec.reference.Page.Row;
import dev.callwright.spec.reference.Page.Section;
import dev.callwright.spec.reference.Page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The operations, with the codes of each: the same code means other things elsewhere. */
final class OperationSections {

    private static final Text MEANINGS = Text.of(
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
                        Text.link(Anchors.operation(operation.id()), operation.id()),
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
    private static Text request(OperationRow operation) {
        return operation.path().startsWith("/")
                ? Text.code(operation.method() + " " + operation.path())
                : Text.code(operation.method()).and(Text.of("to an address of yours, by the service"));
    }

    private static Text bodies(OperationRow operation) {
        Text request = operation.request().isEmpty()
                ? Text.of("Without a body.")
                : Text.join(List.of(Text.of("Body: "), model(operation.request()), Text.of(".")), "");
        Text response = operation.response().isEmpty()
                ? Text.of("The answer has no body.")
                : Text.join(List.of(Text.of("Answer: "), model(operation.response()), Text.of(".")), "");
        return request.and(response);
    }

    private static Text model(String name) {
        return Text.link(Anchors.model(name), name);
    }

    private static Table codes(OperationRow operation) {
        List<Row> rows = operation.codes().stream()
                .map(code -> new Row(
                        Anchors.code(operation.id(), code.code()),
                        List.of(
                                Text.code(code.code()),
                                Text.code(code.name()),
                                Text.of(code.meaning().toLowerCase(Locale.ROOT)),
                                happened(code),
                                Text.of(code.hint()))))
                .toList();
        return new Table(
                List.of("code", "constant", "meaning", "what happened, and the vendor's words for it", "what to do"),
                rows);
    }

    private static Text happened(StatusRow code) {
        return code.vendorText().isEmpty()
                ? Text.of(code.title())
                : Text.of(code.title() + ": \"" + code.vendorText() + "\"");
    }
}
