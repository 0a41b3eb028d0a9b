package dev.callwright.generator.internal.problem;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the source something stands. Opaque to the model, the rules and the writer, and not to be kept longer than a
 * round.
 */
public final class Position {

    private final Element element;
    private final Optional<AnnotationMirror> annotation;
    private final Optional<AnnotationValue> value;

    private Position(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    public static Position of(Element element) {
        return new Position(element, Optional.empty(), Optional.empty());
    }

    public static Position of(Element element, AnnotationMirror annotation) {
        return new Position(element, Optional.of(annotation), Optional.empty());
    }

    public static Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Position(element, Optional.of(annotation), Optional.of(value));
    }

    public Element element() {
        return element;
    }

    /** The simple name of the type that the element is a member of. */
    public String declaringType() {
        return Nesting.outwards(element).stream()
                .skip(1)
                .findFirst()
                .map(outer -> outer.getSimpleName().toString())
                .orElse("");
    }

    Optional<AnnotationMirror> annotation() {
        return annotation;
    }

    Optional<AnnotationValue> value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position that
                && element.equals(that.element)
                && annotation.equals(that.annotation)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, annotation, value);
    }
}
