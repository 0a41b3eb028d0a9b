package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.Optional;

/** The source of the interface that describes a class which cannot be annotated. */
final class DescriptionText {

    /** The type of a method that must be that of the class's member, and is not. */
    static final String ANOTHER_TYPE = "java.lang.Thread";

    private final Model model;
    private final StringBuilder out;

    DescriptionText(Model model, StringBuilder out) {
        this.model = model;
        this.out = out;
    }

    void write(String annotations) {
        out.append(annotations)
                .append("@java.lang.SuppressWarnings(\"deprecation\") interface ")
                .append(model.descriptionName())
                .append(" {\n");
        model.properties().stream()
                .filter(property -> property.carrier() != Carrier.CONSTANT)
                .filter(property ->
                        property.mark().isPresent() || property.part().isPresent())
                .forEach(property -> out.append("    ").append(method(property)).append('\n'));
        out.append("}\n");
    }

    private String method(Property property) {
        boolean named = property.carrier() == Carrier.NAMED_GETTER;
        String annotation = property.part()
                .map(part -> MemberText.annotationOf(property))
                .or(() -> property.mark().map(MarkText::of))
                .orElseThrow();
        Optional<String> accessor = property.accessor();
        if (property.carrier() == Carrier.MISDESCRIBED) {
            return annotation + ANOTHER_TYPE + " " + accessor.orElse(property.name()) + "();";
        }
        return switch (Math.floorMod(property.name().hashCode(), 3)) {
            case 0 ->
                annotation + "static " + property.type() + " " + property.name() + "$Of(" + entity()
                        + " it) { return it."
                        + accessor.map(method -> method + "()").orElse(property.name()) + "; }";
            case 1 -> annotation + property.type() + " " + (named ? accessor.orElseThrow() : property.name()) + "();";
            default -> annotation + property.type() + " " + accessor.orElse(property.name()) + "();";
        };
    }

    private String entity() {
        return model.name() + (model.shape() == Model.Shape.GENERIC_CLASS ? "<?>" : "");
    }
}
