package dev.callwright.generator.internal.callee.discover;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells whether a call of a method must be guarded. */
final class CheckedExceptions {

    private final Types types;
    private final List<TypeMirror> unchecked;

    CheckedExceptions(Elements elements, Types types) {
        this.types = types;
        this.unchecked = Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .map(name ->
                        Objects.requireNonNull(elements.getTypeElement(name)).asType())
                .toList();
    }

    boolean of(ExecutableElement method) {
        return method.getThrownTypes().stream().anyMatch(this::isChecked);
    }

    private boolean isChecked(TypeMirror thrown) {
        return thrown.getKind() != TypeKind.ERROR
                && unchecked.stream().noneMatch(base -> types.isSubtype(thrown, base));
    }
}
