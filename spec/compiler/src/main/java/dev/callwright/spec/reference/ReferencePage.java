package dev.callwright.spec.reference;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.Reference;
import dev.callwright.spec.reference.Page.Block;
import dev.callwright.spec.reference.Page.Paragraph;
import java.util.List;

/** The reference of a contract, for people. */
public final class ReferencePage {

    private ReferencePage() {}

    /** The reference as one HTML page that needs nothing else. */
    public static String html(Reference reference) {
        return HtmlPage.of(page(reference));
    }

    /** The reference in the Markdown of code hosts. */
    public static String markdown(Reference reference) {
        return MarkdownPage.of(page(reference));
    }

    private static Page page(Reference reference) {
        Contract contract = reference.contract();
        return new Page(
                reference.title() + " " + reference.version(),
                lead(reference),
                List.of(
                        OperationSections.of(reference.operations()),
                        ValueSections.headers(reference.headers()),
                        VocabularySections.variables(contract),
                        VocabularySections.intents(contract.tables()),
                        VocabularySections.limits(contract.limits()),
                        ValueSections.values(contract.valueTables()),
                        ModelSections.of(reference.models())));
    }

    private static List<Block> lead(Reference reference) {
        Text origins = Text.join(
                List.of(
                        Text.of("Marks: "),
                        Text.mark(Origin.INFERRED),
                        Text.of(" no page of the vendor says it, a careful client assumes it; "),
                        Text.mark(Origin.FAMILY),
                        Text.of(" another page of the family says it; "),
                        Text.mark(Origin.PERSONAL),
                        Text.of(" never shown in a log or a message.")),
                "");
        return List.of(
                new Paragraph(Prose.of(reference.description())),
                new Paragraph(Text.of("Service:").and(Text.code(reference.server()))),
                new Paragraph(Text.of("Generated from openapi.yaml; edit that.").and(origins)));
    }
}
