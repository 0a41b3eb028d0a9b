package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.RecallIntent;
import dev.callwright.generator.internal.callee.model.RecallSelection;
import dev.callwright.generator.internal.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads {@code @RecallOn}. */
public final class RecallReader {

    private final Elements elements;

    public RecallReader(Elements elements) {
        this.elements = elements;
    }

    /** One for each member that is written, in that order. */
    public List<RecallSelection> read(TypeElement type) {
        List<RecallSelection> selections = new ArrayList<>();
        Mirrors.find(type, Annotations.RECALL_ON)
                .ifPresent(mirror -> mirror.getElementValues()
                        .forEach((member, value) -> selections.add(new RecallSelection(
                                member.getSimpleName().toString(),
                                intents(type, mirror, value),
                                Position.of(type, mirror, value)))));
        return List.copyOf(selections);
    }

    private List<RecallIntent> intents(TypeElement type, AnnotationMirror mirror, AnnotationValue array) {
        List<AnnotationValue> items = Mirrors.items(array);
        return items.stream()
                // javac finds no position for the only item of an array that is written without braces.
                .flatMap(item -> intent(item, Position.of(type, mirror, items.size() == 1 ? array : item)).stream())
                .toList();
    }

    private Optional<RecallIntent> intent(AnnotationValue value, Position position) {
        return Mirrors.constant(value).map(constant -> intent(constant, position));
    }

    private RecallIntent intent(VariableElement constant, Position position) {
        AnnotationMirror rule = Mirrors.find(constant, Annotations.INTENT_RULE)
                .orElseThrow(() -> new IllegalStateException(constant + " has no @" + Annotations.INTENT_RULE));
        return new RecallIntent(
                elements.getPackageOf(constant).getQualifiedName().toString(),
                ((DeclaredType) constant.asType()).asElement().getSimpleName().toString(),
                constant.getSimpleName().toString(),
                Mirrors.value(rule, "code").flatMap(Mirrors::string).orElse(""),
                Mirrors.isTrue(rule, "terminal"),
                position);
    }
}
