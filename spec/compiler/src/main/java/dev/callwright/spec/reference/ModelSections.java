package dev.callwright.spec.reference;

import dev.callwright.spec.contract.ModelRow;
import dev.callwright.spec.contract.Shape;
import dev.callwright.spec.reference.ReferenceContent.Block;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
import dev.callwright.spec.reference.ReferenceContent.Section;
import java.util.ArrayList;
import java.util.List;

/** The models of requests and answers. */
final class ModelSections {

    private ModelSections() {}

    static Section of(List<ModelRow> models) {
        MarkedText lead = MarkedText.of(
                "Keys of the JSON objects, in the order of the spec. \"always\" has to be given in a request,"
                        + " and is there in an answer; everything else may be absent.");
        return new Section(
                "models",
                "Models",
                List.of(new Paragraph(lead)),
                models.stream().map(ModelSections::section).toList());
    }

    private static Section section(ModelRow model) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Prose.of(model.description())));
        if (!model.parts().isEmpty()) {
            List<MarkedText> parts = model.parts().stream()
                    .map(part -> MarkedText.link(Anchors.model(part), part))
                    .toList();
            blocks.add(new Paragraph(MarkedText.of("All fields of")
                    .and(MarkedText.join(parts, ", "))
                    .and(MarkedText.of("and these:"))));
        }
        if (!model.fields().isEmpty()) {
            blocks.add(FieldTable.of(model.fields(), field -> Anchors.field(model.name(), field.name())));
        }
        if (!model.shape().values().isEmpty()) {
            blocks.add(new Paragraph(described(model.shape())));
        }
        model.others()
                .ifPresent(others ->
                        blocks.add(new Paragraph(MarkedText.of("Other keys:").and(described(others)))));
        return new Section(Anchors.model(model.name()), model.name(), List.copyOf(blocks), List.of());
    }

    private static MarkedText described(Shape shape) {
        return MarkedText.join(
                List.of(Shapes.type(shape), Shapes.rules(shape)).stream()
                        .filter(text -> !text.isEmpty())
                        .toList(),
                ": ");
    }
}
