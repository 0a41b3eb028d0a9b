package dev.callwright.generator.internal.callee.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Typed reading of annotations; the values keep their identity, by which the compiler knows their positions. */
public final class Mirrors {

    private Mirrors() {}

    public static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (is(mirror, annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** All of a repeatable annotation, in order. */
    public static List<AnnotationMirror> all(Element element, String annotation) {
        String container = Annotations.containerOf(annotation);
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (is(mirror, annotation)) {
                found.add(mirror);
            } else if (is(mirror, container)) {
                value(mirror, "value").map(Mirrors::items).orElse(List.of()).stream()
                        .map(AnnotationValue::getValue)
                        .filter(AnnotationMirror.class::isInstance)
                        .forEach(repeated -> found.add((AnnotationMirror) repeated));
            }
        }
        return found;
    }

    public static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    public static boolean is(AnnotationMirror mirror, String annotation) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(annotation);
    }

    /** The value of a member as it is written; absent when it is left to its default. */
    public static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    public static Optional<String> string(AnnotationValue value) {
        return value.getValue() instanceof String string ? Optional.of(string) : Optional.empty();
    }

    /** A member of text as it is written; absent when it is left to its default, or written as that. */
    static Optional<AnnotationValue> text(AnnotationMirror mirror, String member) {
        return value(mirror, member)
                .filter(value -> string(value).filter(text -> !text.isEmpty()).isPresent());
    }

    static Optional<Integer> integer(AnnotationValue value) {
        return value.getValue() instanceof Integer integer ? Optional.of(integer) : Optional.empty();
    }

    public static Optional<VariableElement> constant(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant ? Optional.of(constant) : Optional.empty();
    }

    public static Optional<String> constantName(AnnotationValue value) {
        return constant(value).map(constant -> constant.getSimpleName().toString());
    }

    public static boolean isTrue(AnnotationMirror mirror, String member) {
        return value(mirror, member)
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
    }

    /** The items of an array member, of which a single one may be written without braces. */
    public static List<AnnotationValue> items(AnnotationValue value) {
        return value.getValue() instanceof List<?> items
                ? items.stream().map(AnnotationValue.class::cast).toList()
                : List.of(value);
    }
}
