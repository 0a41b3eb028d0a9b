package dev.callwright.spec.reference;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.Reference;
import dev.callwright.spec.reference.ReferenceContent.Block;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
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

    private static ReferenceContent page(Reference reference) {
        Contract contract = reference.contract();
        return new ReferenceContent(
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
        MarkedText origins = MarkedText.join(
                List.of(
                        MarkedText.of("Marks: "),
                        MarkedText.mark(Origin.INFERRED),
                        MarkedText.of(" no page of the vendor says it, a careful client assumes it; "),
                        MarkedText.mark(Origin.FAMILY),
                        MarkedText.of(" another page of the family says it; "),
                        MarkedText.mark(Origin.PERSONAL),
                        MarkedText.of(" never shown in a log or a message.")),
                "");
        return List.of(
                new Paragraph(Prose.of(reference.description())),
                new Paragraph(MarkedText.of("Service:").and(MarkedText.code(reference.server()))),
                new Paragraph(
                        MarkedText.of("Generated from openapi.yaml; edit that.").and(origins)));
    }
}
