package dev.callwright.generator.internal.callee.discover;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a {@code @Callee} maps: the annotated type, or the one that it describes. */
sealed interface Source {

    record Itself() implements Source {}

    record Described(TypeElement type) implements Source {}

    /** Something that is no class. */
    record Nothing() implements Source {}

    /** A class that does not exist, or not yet. */
    record Unresolved(String name) implements Source {}

    static Source of(AnnotationMirror callee) {
        return Mirrors.value(callee, "of")
                .map(value ->
                        value.getValue() instanceof TypeMirror type ? of(type) : new Unresolved("that \"of\" names"))
                .orElseGet(Itself::new);
    }

    private static Source of(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return new Unresolved(TypeReader.name(type));
        }
        return Optional.of(type)
                .filter(DeclaredType.class::isInstance)
                .map(declared -> (TypeElement) ((DeclaredType) declared).asElement())
                .filter(element -> element.getKind() != ElementKind.ANNOTATION_TYPE)
                .<Source>map(Described::new)
                .orElseGet(Nothing::new);
    }
}
